/** A value of an option that may be given several times. */
export function collect(text: string, before: string[] = []): string[] {
  return [...before, text];
}

/** The same, in lower case. */
export function collectLowerCase(
  text: string,
  before: string[] = [],
): string[] {
  return [...before, text.toLowerCase()];
}
