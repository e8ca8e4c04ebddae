/**
 * Scopes are lower case, and some names in them are not: a capital letter is written behind a mark.
 *
 * @public
 */
export const foldCase = (text: string): string =>
  text.replace(/\p{Lu}|\^/gu, letter => `^${letter.toLowerCase()}`);

/**
 * The text that was folded.
 *
 * @public
 */
export const unfoldCase = (text: string): string =>
  text.replace(/\^(.)/gu, (_, letter: string) => letter.toUpperCase());
