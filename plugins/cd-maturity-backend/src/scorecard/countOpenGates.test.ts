import { TestDatabases } from '@backstage/backend-test-utils';
import { PracticeStatus } from 'backstage-plugin-cd-maturity-common';
import {
  shippedModels,
  signalDictionary,
} from 'backstage-plugin-cd-maturity-node/models';
import { migrated } from '../__testUtils__/databases';
import { score, scored } from '../__testUtils__/scored';
import { GroupTree } from '../catalog/GroupTree';
import { ModelSet } from '../models/ModelSet';
import { putScores } from '../store/scores';
import { countOpenGates } from './countOpenGates';

const databases = TestDatabases.create();
jest.setTimeout(60_000);

const compiled = ModelSet.load({
  dictionary: signalDictionary,
  sources: shippedModels,
}).get('cd');

/** An entity on which all practices pass but the given ones. */
function withStatuses(name: string, statuses: Record<string, PracticeStatus>) {
  const practices = compiled.practices.map(({ id }) => ({
    id,
    status: statuses[id] ?? ('pass' as const),
    clauses: [],
  }));
  return scored(name, {}, { score: { ...score, practices } });
}

describe.each(databases.eachSupportedId())('countOpenGates on %s', id => {
  it('counts what fails or is partial, up to the target first', async () => {
    const db = await migrated(databases, id);
    const upToTarget = 'cd.design.trunk';
    const beyond = 'cd.build.zero-touch';
    const recommended = 'cd.build.regular-cadence';
    await putScores(db, [
      withStatuses('a', { [upToTarget]: 'fail', [beyond]: 'fail' }),
      withStatuses('b', { [beyond]: 'partial', [recommended]: 'fail' }),
      withStatuses('c', { [upToTarget]: 'unknown', [beyond]: 'exempt' }),
    ]);

    const gates = await countOpenGates(db, {
      compiled,
      filter: {},
      tree: new GroupTree([]),
    });

    expect(gates.map(({ practiceId, count }) => [practiceId, count])).toEqual([
      [upToTarget, 1],
      [beyond, 2],
    ]);
  });
});
