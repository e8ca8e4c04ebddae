import { existsSync, readFileSync } from 'node:fs';

/** The cells of one line of a file of comma-separated values; a cell in quotes may hold commas, quotes and line breaks. */
function* rowsOf(text: string): Generator<string[]> {
  const cell = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|$)/gy;
  let row: string[] = [];
  while (cell.lastIndex < text.length) {
    const [, value, end] = cell.exec(text) ?? [];
    if (value === undefined) {
      return;
    }
    row.push(
      value.startsWith('"') ? value.slice(1, -1).replaceAll('""', '"') : value,
    );
    if (end !== ',') {
      yield row;
      row = [];
    }
  }
}

/**
 * Recorded answers of a provider: the JSON in the column `data` of a file of comma-separated values. None where the
 * file is not there.
 * @public
 */
export function recordedRows(file: string): unknown[] {
  if (!existsSync(file)) {
    return [];
  }
  const [head, ...rows] = rowsOf(readFileSync(file, 'utf8'));
  const column = head.indexOf('data');
  return rows
    .filter(row => row.length === head.length)
    .map(row => JSON.parse(row[column]));
}
