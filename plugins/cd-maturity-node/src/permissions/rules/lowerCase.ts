/** Kinds and refs are stored in lower case. */
export function lowerCase(values: readonly string[]): string[] {
  return values.map(value => value.toLocaleLowerCase('en-US'));
}
