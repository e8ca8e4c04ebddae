import { TestDatabases } from '@backstage/backend-test-utils';
import {
  shippedModels,
  signalDictionary,
} from 'backstage-plugin-cd-maturity-node/models';
import { migrated } from '../__testUtils__/databases';
import { NOW } from '../__testUtils__/signals';
import { ModelSet } from './ModelSet';
import { readVersions } from './readVersions';
import { syncModels } from './syncModels';

const databases = TestDatabases.create();
jest.setTimeout(60_000);

const [{ text, file }] = shippedModels;
const version = (number: string, change = (model: string) => model) =>
  ModelSet.load({
    dictionary: signalDictionary,
    sources: [
      {
        file,
        text: change(text.replace(/^( +version:) .*$/m, `$1 ${number}`)),
      },
    ],
  });
const at = (day: number) => NOW + day * 86_400_000;
const iso = (day: number) => new Date(at(day)).toISOString();

describe.each(databases.eachSupportedId())('versions of models on %s', id => {
  it('tell when each was in force and what it changed', async () => {
    const db = await migrated(databases, id);
    const sync = (models: ModelSet, day: number) =>
      syncModels({ db, clock: { now: () => at(day) } }, models);
    const first = version('1.0.0');
    await sync(first, 0);
    // A restart without a change is no version.
    await sync(first, 1);
    await sync(
      version('1.1.0', model => model.replace('gate: true', 'gate: false')),
      2,
    );
    await sync(first, 3);

    const changed = first.models[0].model.practices.find(({ gate }) => gate)!;
    const about = { practice: changed.id, title: changed.title };
    const page = await readVersions(db, { model: 'cd', limit: 2 });
    expect(page.items).toEqual([
      {
        version: '1.0.0',
        from: iso(3),
        changes: [{ ...about, what: 'gate' }],
      },
      {
        version: '1.1.0',
        from: iso(2),
        until: iso(3),
        changes: [{ ...about, what: 'noGate' }],
      },
    ]);
    expect(
      await readVersions(db, {
        model: 'cd',
        limit: 2,
        cursor: page.nextCursor,
      }),
    ).toEqual({ items: [{ version: '1.0.0', from: iso(0), until: iso(2) }] });
  });
});
