import { Finding } from '../parse/finding';

/**
 * `line field: message`, after a look at the column: where the field is in the text, its key must stand exactly there.
 */
export function complaint(text: string, finding: Finding): string {
  const { line, column, field, message, severity } = finding;
  const there = text.split('\n')[line - 1]?.slice(column - 1) ?? '';
  const isKey =
    /[A-Za-z0-9-]$/.test(field) && !message.startsWith('is missing');
  const key = /^([\w.-]+):/.exec(there)?.[1];
  if (isKey && (key === undefined || !`.${field}`.endsWith(`.${key}`))) {
    throw new Error(`${line}:${column} is not where ${field} stands: ${there}`);
  }
  const mark = severity === 'warning' ? 'warning ' : '';
  return `${mark}${line} ${field ? `${field}: ` : ''}${message}`;
}
