import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import {
  ProviderError,
  RepositoryTree,
  ScopeFact,
} from 'backstage-plugin-cd-maturity-node';
import { Knex } from 'knex';
import { migrated } from '../__testUtils__/databases';
import { entityRecord } from '../__testUtils__/scored';
import { HOUR, NOW } from '../__testUtils__/signals';
import { Binding, replaceBindings } from '../store/bindings';
import { leaseDirty } from '../store/dirty';
import { putEntities } from '../store/entities';
import { readFacts } from '../store/facts';
import { noteScopeRoles } from '../store/scopeRoles';
import { readScopeFacts } from '../store/scopeFacts';
import { readReadingsOf } from '../store/scopeReadings';
import { RepositoryReader } from './RepositoryReader';

const databases = TestDatabases.create();
jest.setTimeout(60_000);

const KEY = 'test:acme/mono';
const MINUTE = HOUR / 60;

describe.each(databases.eachSupportedId())('RepositoryReader on %s', id => {
  let db: Knex;
  let now: number;
  beforeEach(async () => {
    db = await migrated(databases, id);
    now = NOW;
  });

  const bind = (name: string, rest: Partial<Binding> = {}) =>
    replaceBindings(
      db,
      [`component:default/${name}`],
      [
        {
          entityRef: `component:default/${name}`,
          source: 'test',
          scopeKey: KEY,
          roles: ['scm'],
          why: 'test',
          ...rest,
        },
      ],
    );
  const push = () =>
    noteScopeRoles(db, [
      { scopeKey: KEY, source: 'test', role: 'scm', firstAt: now, lastAt: now },
    ]);

  function setUp(whole: Partial<RepositoryTree> = {}, said: ScopeFact[] = []) {
    const tree = jest.fn(
      async ({ knownSha }: { knownSha: string | undefined }) =>
        knownSha === (whole.sha ?? 'one')
          ? undefined
          : {
              paths: ['package.json', 'shop/main.tf'],
              sha: 'one',
              truncated: false,
              ...whole,
            },
    );
    const facts = jest.fn(async () => said);
    const reader = new RepositoryReader({
      db,
      sourceId: 'test',
      connection: { tree, facts },
      concurrency: 2,
      clock: { now: () => now },
      logger: mockServices.logger.mock(),
      onDirty: () => {},
    });
    const run = () => reader.run(new AbortController().signal);
    return { tree, facts, run };
  }

  const stored = async () =>
    (await readScopeFacts(db, [KEY])).map(
      ({ folder, id: fact, value }) => `${folder}:${fact}=${value}`,
    );

  it('reads a repository once for all entities in it, a folder each', async () => {
    await bind('mono');
    await bind('shop', { filter: { path: 'shop' } });
    const { tree, run } = setUp({}, [
      { id: 'gitops.env_repo_protected', value: true },
    ]);
    await run();
    expect(tree).toHaveBeenCalledTimes(1);
    expect(await stored()).toEqual(
      expect.arrayContaining([
        ':scm.iac_present=1',
        ':scm.build_definition_present=1',
        ':scm.lockfile_present=0',
        ':gitops.env_repo_protected=1',
        'shop:scm.iac_present=1',
        'shop:scm.migrations_in_repo=0',
      ]),
    );
    const dirty = await leaseDirty(db, {
      now,
      limit: 9,
      leaseMs: 0,
      longestWaitMs: 60_000,
    });
    expect(dirty.map(({ entityRef }) => entityRef).sort()).toEqual([
      'component:default/mono',
      'component:default/shop',
    ]);
  });

  it('takes back what is told no more, and keeps what files showed', async () => {
    await bind('mono');
    await putEntities(db, [entityRecord('mono')]);
    const first = setUp({}, [
      { id: 'gitops.env_repo_protected', value: true },
      { id: 'oncall.owner_on_rotation', value: false, people: [] },
    ]);
    await first.run();
    const shown = (await stored()).filter(line => !line.includes('gitops'));
    expect(shown.length).toBeGreaterThan(3);
    expect(
      (await readFacts(db, ['component:default/mono'])).map(fact => fact.id),
    ).toEqual(['oncall.owner_on_rotation']);
    now += 25 * HOUR;
    await setUp({}, []).run();
    expect(await stored()).toEqual(shown);
    expect(await readFacts(db, ['component:default/mono'])).toEqual([]);
  });

  it('asks at most once an hour, and only after a push', async () => {
    await bind('mono');
    const { tree, run } = setUp();
    await run();
    now += 50 * MINUTE;
    await push();
    await run();
    expect(tree).toHaveBeenCalledTimes(1);
    now += 10 * MINUTE;
    await run();
    expect(tree).toHaveBeenCalledTimes(2);
    expect(tree.mock.calls[1][0].knownSha).toBe('one');
    now += 2 * HOUR;
    await run();
    expect(tree).toHaveBeenCalledTimes(2);
    now += 24 * HOUR;
    await run();
    expect(tree).toHaveBeenCalledTimes(3);
  });

  it('reads again for a folder that is new', async () => {
    await bind('mono');
    const { tree, run } = setUp();
    await run();
    await bind('shop', { filter: { path: 'shop' } });
    now += HOUR;
    await run();
    expect(tree.mock.calls.at(-1)![0].knownSha).toBeUndefined();
    expect(await stored()).toContain('shop:scm.iac_present=1');
  });

  it('concludes nothing from what a truncated tree lacks', async () => {
    await bind('mono');
    await setUp({ truncated: true }).run();
    expect(await stored()).toEqual([
      ':scm.build_definition_present=1',
      ':scm.iac_present=1',
    ]);
  });

  it('notes why a scope cannot be read, and goes on with the others', async () => {
    await bind('mono');
    await bind('other', { scopeKey: 'test:acme/other' });
    const { tree, run } = setUp();
    tree.mockRejectedValueOnce(
      new ProviderError({
        kind: 'refused',
        message: 'Forbidden',
        hint: 'Give the token the right to read contents',
      }),
    );
    await run();
    expect((await readReadingsOf(db, [KEY])).get(KEY)?.error).toEqual({
      message: 'Forbidden',
      hint: 'Give the token the right to read contents',
    });
    expect(await readScopeFacts(db, ['test:acme/other'])).not.toEqual([]);
  });

  it('stops for a rate limit, and comes back to the scope', async () => {
    await bind('mono');
    const { tree, run } = setUp();
    tree.mockRejectedValueOnce(
      new ProviderError({ kind: 'rate-limited', message: 'x', hint: 'wait' }),
    );
    await run();
    expect(await stored()).toEqual([]);
    await run();
    expect(await stored()).not.toEqual([]);
  });

  it('forgets what no entity is bound to, and never asks for a former name', async () => {
    await bind('mono');
    const { tree, run } = setUp();
    await run();
    await replaceBindings(db, ['component:default/mono'], []);
    await run();
    expect(await stored()).toEqual([]);
    await bind('mono', { former: true });
    await run();
    expect(tree).toHaveBeenCalledTimes(1);
  });
});
