import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = resolvePackagePath(
  'backstage-plugin-cd-maturity-backend-module-jenkins',
  '../../../shared/data/devlake/jenkins/e2e/raw_tables',
);

/** The fields of a CSV line; quotes inside of one are doubled. */
const fieldsOf = (line: string) =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => (quoted ?? plain ?? '').replaceAll('""', '"'),
  );

/** The answers in the column `data` of a table, where it is present beside the repository. */
function answersIn(table: string): Array<Record<string, unknown>> {
  const file = join(FOLDER, `_raw_jenkins_api_${table}.csv`);
  if (!existsSync(file)) {
    return [];
  }
  const [head, ...lines] = readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .filter(Boolean);
  const column = fieldsOf(head).indexOf('data');
  return lines.map(line => JSON.parse(fieldsOf(line)[column]));
}

export const recordedBuilds = () => answersIn('builds');
export const recordedStages = () => answersIn('stages');
