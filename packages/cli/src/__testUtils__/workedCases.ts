import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const FOLDER = resolve(__dirname, '../../../../../shared/data/worked-case');

/** Published inputs and independently calculated results of the scoring rules; absent on most machines. */
export const workedCases = {
  present: existsSync(FOLDER),
  file: (name: string) => resolve(FOLDER, name),
  names: () =>
    readdirSync(FOLDER).flatMap(name => {
      const [, found] = /^facts-(.+)\.json$/.exec(name) ?? [];
      return found ? [found] : [];
    }),
  expected: () =>
    JSON.parse(readFileSync(resolve(FOLDER, 'expected.json'), 'utf8')),
};
