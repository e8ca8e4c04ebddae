import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Histories published by other projects; they lie beside the repository where they are present. */
const ROOT = resolve(__dirname, '../../../../../../shared/data');

export function describeWithData(folder: string) {
  return existsSync(resolve(ROOT, folder)) ? describe : describe.skip;
}

function readText(path: string): string {
  return readFileSync(resolve(ROOT, path), 'utf8');
}

export function readJson<T>(path: string): T {
  return JSON.parse(readText(path));
}

/** Rows of a comma-separated file without quoting, by the names of its first line. */
export function readRows(path: string): Array<Record<string, string>> {
  const [header, ...lines] = readText(path).trim().split('\n');
  const names = header.trim().split(',');
  return lines.map(line => {
    const cells = line.trim().split(',');
    return Object.fromEntries(names.map((name, n) => [name, cells[n]]));
  });
}
