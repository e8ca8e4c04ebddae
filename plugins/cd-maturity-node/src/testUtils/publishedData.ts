import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { Normalized } from '../source';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const DATA = resolvePackagePath(
  'backstage-plugin-cd-maturity-node',
  '../../../shared/data',
);

/** @public */
export type PublishedPayload = {
  file: string;
  event: string;
  payload: unknown;
};

/**
 * JSON files below a folder of data that other projects published, where it lies beside the repository.
 *
 * @public
 */
export function publishedFiles(
  folder: string,
): Array<{ file: string; payload: object }> {
  const root = join(DATA, folder);
  if (!existsSync(root)) {
    return [];
  }
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.json') && !name.endsWith('.headers.json'))
    .map(name => join(root, name))
    .sort()
    .map(path => ({
      file: relative(DATA, path),
      payload: JSON.parse(readFileSync(path, 'utf8')),
    }));
}

/** Cells of RFC 4180; a quotation mark within quotes is doubled. */
const CELL = /(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\r?\n|$)/y;

function rowsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  for (CELL.lastIndex = 0; CELL.lastIndex < text.length; ) {
    const [, quoted, plain, end] = CELL.exec(text)!;
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== ',') {
      rows.push([]);
    }
  }
  return rows.filter(row => row.length > 1);
}

/**
 * Recorded answers of an API: the JSON in the column `data` of a table.
 *
 * @public
 */
export function publishedRows(file: string): unknown[] {
  const path = join(DATA, file);
  if (!existsSync(path)) {
    return [];
  }
  const [names, ...rows] = rowsOf(readFileSync(path, 'utf8'));
  return rows.map(row => JSON.parse(row[names.indexOf('data')]));
}

/**
 * One line per event and answer: `push: 4 read, 1 push, 3 without a signal`.
 *
 * @public
 */
export function tableOf(
  payloads: readonly PublishedPayload[],
  normalize: (payload: PublishedPayload) => Normalized,
): string[] {
  const events = [...new Set(payloads.map(({ event }) => event))].sort();
  return events.map(event => {
    const answers = payloads
      .filter(payload => payload.event === event)
      .map(normalize);
    const silent = answers.filter(({ signals }) => signals.length === 0).length;
    const kinds = answers.flatMap(({ signals }) =>
      signals.map(({ kind }) => kind),
    );
    const counts = [...new Set(kinds)].map(
      kind => `${kinds.filter(other => other === kind).length} ${kind}`,
    );
    return [
      `${event}: ${answers.length} read`,
      ...counts,
      ...(silent > 0 ? [`${silent} without a signal`] : []),
    ].join(', ');
  });
}
