const NOT_A_WORD = /[^\p{L}\p{N}]+/u;
/** `deployProd`, `E2ETests`, `Build2Test`: where one hump ends and the next begins. */
const HUMP = /(?<=\p{Ll})(?=\p{Lu})|(?<=[\p{Lu}\p{N}])(?=\p{Lu}\p{Ll})/gu;

function lowerCaseWords(text: string): string[] {
  return text
    .toLowerCase()
    .split(NOT_A_WORD)
    .filter(word => word !== '');
}

/** The words of a name as it is punctuated: `CodeQL scan` gives `codeql`, `scan`. */
export function wordsAsWritten(name: string): string[] {
  return lowerCaseWords(name);
}

/** The words of a name, also split inside camel case: `deployProd` gives `deploy`, `prod`. */
export function wordsOfHumps(name: string): string[] {
  return lowerCaseWords(name.replace(HUMP, ' '));
}
