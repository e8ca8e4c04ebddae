import { TestDatabases } from '@backstage/backend-test-utils';
import { PracticeStatus } from 'backstage-plugin-cd-maturity-common';
import {
  shippedModels,
  signalDictionary,
} from 'backstage-plugin-cd-maturity-node/models';
import { migrated } from '../__testUtils__/databases';
import { score, scored } from '../__testUtils__/scored';
import { ModelSet } from '../models/ModelSet';
import { putScores } from '../store/scores';
import { openGates } from './openGates';
import { sumOf } from './Tally';
import { tallyRows, tallySize } from './tallyRows';

const databases = TestDatabases.create();
jest.setTimeout(60_000);

const compiled = ModelSet.load({
  dictionary: signalDictionary,
  sources: shippedModels,
}).get('cd');

/** An entity on which all practices pass but the given ones. */
function withStatuses(
  name: string,
  owner: string,
  statuses: Record<string, PracticeStatus>,
) {
  const practices = compiled.practices.map(({ id }) => ({
    id,
    status: statuses[id] ?? ('pass' as const),
    clauses: [],
  }));
  return scored(name, { owner }, { score: { ...score, practices } });
}

describe.each(databases.eachSupportedId())('openGates on %s', id => {
  it('counts what fails or is partial, up to the target first, and what teams answer once for each', async () => {
    const db = await migrated(databases, id);
    const upToTarget = 'cd.design.trunk';
    const beyond = 'cd.build.zero-touch';
    const recommended = 'cd.build.regular-cadence';
    const ofTeams = compiled.practices.find(
      ({ gate, practice }) => gate && practice.scope === 'team',
    )!.id;
    await putScores(db, [
      withStatuses('a', 'x', { [upToTarget]: 'fail', [beyond]: 'fail' }),
      withStatuses('b', 'x', { [beyond]: 'partial', [recommended]: 'fail' }),
      withStatuses('c', 'x', { [upToTarget]: 'unknown', [beyond]: 'exempt' }),
      withStatuses('d', 'x', { [ofTeams]: 'fail' }),
      withStatuses('e', 'x', { [ofTeams]: 'fail' }),
      withStatuses('f', 'y', { [ofTeams]: 'fail' }),
    ]);
    const tallies = await tallyRows(db('scores'), compiled, 'system');
    const { practices } = sumOf(tallies.values(), tallySize(compiled));
    const counts = Object.fromEntries(
      openGates(compiled, practices, 10).map(gate => [
        gate.practiceId,
        gate.count,
      ]),
    );
    expect(counts).toEqual({ [upToTarget]: 1, [beyond]: 2, [ofTeams]: 2 });
    expect(openGates(compiled, practices, 1)).toMatchObject([
      { count: expect.any(Number) },
    ]);
  });
});
