/** A value of an option that may be given several times, in lower case. */
export function collectLowerCase(
  text: string,
  before: string[] = [],
): string[] {
  return [...before, text.toLowerCase()];
}
