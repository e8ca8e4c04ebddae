/** A pattern for `like … escape '\'` that finds a text anywhere, whatever characters it holds. */
export function likePart(text: string): string {
  return `%${text.replace(/[\\%_]/g, '\\$&')}%`;
}
