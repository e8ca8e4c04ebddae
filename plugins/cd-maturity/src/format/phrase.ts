/** First of the characters that Unicode leaves to private use: no translation holds them. */
const FIRST_MARK = 0xe000;
const MARKED = /([\ue000-\uf8ff])/;

/**
 * A text with places for words, taken apart once and put together for each row: in tables of a thousand cells the way
 * through the translation takes longer than drawing them. Not for texts that differ by a count.
 *
 * @param say - the text with these marks in place of its words
 */
export const phrase = <Name extends string>(
  names: readonly Name[],
  say: (marks: Record<Name, string>) => string,
) => {
  const nameOf = new Map(
    names.map((name, index) => [String.fromCharCode(FIRST_MARK + index), name]),
  );
  const marks = Object.fromEntries(
    [...nameOf].map(([mark, name]) => [name, mark]),
  ) as Record<Name, string>;
  const parts = say(marks)
    .split(MARKED)
    .map(text => ({ text, name: nameOf.get(text) }));
  return (words: Readonly<Record<Name, string>>): string =>
    parts.map(({ text, name }) => (name ? words[name] : text)).join('');
};
