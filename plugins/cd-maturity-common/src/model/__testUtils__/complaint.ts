import { Finding } from '../parse/finding';

/**
 * `line field: message`, after a look at the column: where the field is in the text, its key must stand exactly there.
 */
export function complaint(text: string, finding: Finding): string {
  const { line, column, field, message, severity } = finding;
  const key = /([A-Za-z0-9-]+)$/.exec(field)?.[1];
  const there = text.split('\n')[line - 1]?.slice(column - 1) ?? '';
  const isMissing = message.startsWith('is missing');
  if (key !== undefined && !isMissing && !there.startsWith(`${key}:`)) {
    throw new Error(`${line}:${column} is not where ${field} stands: ${there}`);
  }
  const mark = severity === 'warning' ? 'warning ' : '';
  return `${mark}${line} ${field ? `${field}: ` : ''}${message}`;
}
