export type TextPart = { text: string; isRef: boolean };

/** `kind:namespace/name`, not an address such as `https://…`. */
const REF = /\b([a-z]+:[a-z0-9-]+\/[a-z0-9]+(?:[._-][a-z0-9]+)*)/gi;

/** Cuts a text at the entity refs in it. */
export const splitRefs = (text: string): TextPart[] =>
  text
    .split(REF)
    // A group in the pattern puts every match at an odd place.
    .map((part, index) => ({ text: part, isRef: index % 2 === 1 }))
    .filter(part => part.text !== '');
