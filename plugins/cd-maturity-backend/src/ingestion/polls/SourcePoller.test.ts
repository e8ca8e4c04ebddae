import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import {
  PollContext,
  ProviderError,
  ProviderErrorKind,
} from 'backstage-plugin-cd-maturity-node';
import { Knex } from 'knex';
import { migrated } from '../../__testUtils__/databases';
import { DAY, HOUR, NOW } from '../../__testUtils__/signals';
import {
  askBackfill,
  readBackfilledAt,
  readBackfills,
  stopBackfill,
} from '../../store/backfills';
import { Binding, replaceBindings } from '../../store/bindings';
import { readRenames } from '../../store/scopeAliases';
import { readSourcePolls } from '../../store/sourcePolls';
import { MOST_PAGES } from './pollScope';
import { SourcePoller } from './SourcePoller';

const databases = TestDatabases.create();
jest.setTimeout(120_000);

const MINUTE = 60_000;
const FREQUENCY = 5 * MINUTE;

function failure(kind: ProviderErrorKind, retryAt?: number) {
  return new ProviderError({ kind, message: kind, hint: 'a hint', retryAt });
}

const event = (payload: unknown) => ({
  event: 'signals',
  payload: JSON.stringify(payload),
});

describe.each(databases.eachSupportedId())('SourcePoller on %s', id => {
  let db: Knex;
  const time = { now: NOW };
  const errors: string[] = [];

  beforeAll(async () => {
    db = await migrated(databases, id);
  });
  beforeEach(async () => {
    time.now = NOW;
    errors.length = 0;
    for (const table of [
      'deliveries',
      'bindings',
      'source_cursors',
      'source_polls',
      'scope_aliases',
      'scope_ids',
    ]) {
      await db(table).delete();
    }
  });

  const bindingOf = (scope: string): Binding => ({
    entityRef: 'component:default/shop',
    source: 'test',
    scopeKey: `test:${scope}`,
    roles: ['ci'],
    why: 'test/scope',
  });

  async function bind(...scopes: string[]) {
    await replaceBindings(
      db,
      ['component:default/shop'],
      scopes.map(bindingOf),
    );
  }

  function pollerOf(
    poll: (context: PollContext) => Promise<void>,
    options: { days?: number; concurrency?: number } = {},
  ) {
    const poller = new SourcePoller({
      db,
      sourceId: 'test',
      connection: { poll },
      config: {
        poll: {
          enabled: true,
          frequency: FREQUENCY,
          lookBack: 2 * HOUR,
          concurrency: options.concurrency ?? 2,
        },
        backfill: { days: options.days ?? 90 },
      },
      clock: { now: () => time.now },
      logger: mockServices.logger.mock(),
      incidentLabels: ['incident'],
      onKept: () => {},
      onError: kind => errors.push(kind),
    });
    return {
      run: (abort = new AbortController().signal) => poller.run(abort),
    };
  }

  const cursors = () => db('source_cursors').orderBy('scope_key');
  const deliveries = () => db('deliveries').orderBy('id');

  it('fills a scope with its past at first sight, then looks back from the last complete poll', async () => {
    await bind('a');
    const since: number[] = [];
    const { run } = pollerOf(async context => {
      since.push(context.since);
      await context.keep({ deliveries: [event({ run: 1 })] });
    });
    await run();
    expect(since).toEqual([NOW - 90 * DAY]);
    expect(await readBackfilledAt(db, ['test:a', 'test:b'])).toEqual(
      new Map([['test:a', NOW]]),
    );
    time.now += FREQUENCY - 1;
    await run();
    expect(since).toHaveLength(1);
    time.now += 1;
    await run();
    expect(since).toEqual([NOW - 90 * DAY, NOW - 2 * HOUR]);
  });

  it('tells which labels make incidents: those of everybody and those that entities of the scope name', async () => {
    const refs = ['a', 'b', 'c'].map(name => `component:default/${name}`);
    const [a, b, c] = refs;
    await replaceBindings(db, refs, [
      { ...bindingOf('a'), entityRef: a, incidentLabels: ['Sev-1'] },
      { ...bindingOf('a'), entityRef: b, incidentLabels: ['Sev-1', 'P1'] },
      { ...bindingOf('b'), entityRef: c },
    ]);
    const labels = new Map<string, readonly string[]>();
    await pollerOf(async context => {
      labels.set(context.scope, context.incidentLabels);
    }).run();
    expect([...labels].sort()).toEqual([
      ['a', ['incident', 'P1', 'Sev-1']],
      ['b', ['incident']],
    ]);
  });

  it('writes nothing new for what did not change, and the new state of what did', async () => {
    await bind('a');
    let state = 'running';
    const { run } = pollerOf(async context => {
      await context.keep({
        deliveries: [{ ...event({ run: 1, state }), deliveryId: 'run-1' }],
      });
    });
    for (const next of ['running', 'running', 'done']) {
      state = next;
      await run();
      time.now += FREQUENCY;
    }
    expect((await deliveries()).map(row => row.payload)).toEqual([
      '{"run":1,"state":"running"}',
      '{"run":1,"state":"done"}',
    ]);
  });

  it('goes on where it was cut off, with the same since and the note of the last page kept', async () => {
    await bind('a');
    const seen: unknown[] = [];
    const abort = new AbortController();
    const { run } = pollerOf(async context => {
      seen.push({ since: context.since, state: context.state });
      const from = (context.state as { page: number } | undefined)?.page ?? 0;
      for (let page = from; page < 4; page++) {
        await context.keep({
          deliveries: [event({ page })],
          state: { page: page + 1 },
        });
        if (page === 1) {
          abort.abort();
        }
      }
    });
    await run(abort.signal);
    expect(await deliveries()).toHaveLength(2);
    time.now += HOUR;
    await run();
    expect(seen).toEqual([
      { since: NOW - 90 * DAY, state: undefined },
      { since: NOW - 90 * DAY, state: { page: 2 } },
    ]);
    expect((await deliveries()).map(row => row.payload)).toEqual(
      [0, 1, 2, 3].map(page => JSON.stringify({ page })),
    );
    const [cursor] = await cursors();
    expect(Number(cursor.complete_at)).toBe(NOW);
  });

  it('learns under which name a scope answers', async () => {
    await bind('old');
    const { run } = pollerOf(context =>
      context.identify({ scope: 'New', id: '1' }),
    );
    await run();
    expect(await readRenames(db)).toEqual([
      { formerKey: 'test:old', scopeKey: 'test:new' },
    ]);
  });

  it('goes on after a page that holds nothing, and keeps its note', async () => {
    await bind('a');
    const { run } = pollerOf(async context => {
      await context.keep({ deliveries: [], state: { page: 1 } });
    });
    await run();
    expect(await deliveries()).toEqual([]);
    const [cursor] = await cursors();
    expect(cursor).toMatchObject({ state: '{"page":1}', error: null });
    expect(Number(cursor.complete_at)).toBe(NOW);
  });

  it('keeps a page and its note together or neither', async () => {
    await bind('a');
    const { run } = pollerOf(async context => {
      await context.keep({
        deliveries: [event(1), { event: 'x', payload: null as never }],
        state: { page: 1 },
      });
    });
    await run();
    expect(await deliveries()).toEqual([]);
    expect(await cursors()).toMatchObject([
      { state: null, pass_pages: 0, error_kind: 'failed', failures: 1 },
    ]);
    const [{ error }] = await cursors();
    expect(error).not.toContain('insert into');
  });

  it('keeps a page of thousands', async () => {
    await bind('a');
    const { run } = pollerOf(context =>
      context.keep({
        deliveries: Array.from({ length: 3_000 }, (_, n) => event(n)),
      }),
    );
    await run();
    expect(await deliveries()).toHaveLength(3_000);
  });

  it.each(['refused', 'not-found', 'unavailable', 'unreadable'] as const)(
    'reports a scope that is %s, asks for the others and comes back later',
    async kind => {
      await bind('a', 'b', 'c');
      const asked: string[] = [];
      const { run } = pollerOf(async ({ scope }) => {
        asked.push(scope);
        if (scope === 'b') {
          throw failure(kind);
        }
      });
      await run();
      expect(asked.sort()).toEqual(['a', 'b', 'c']);
      const [, b] = await cursors();
      expect(b).toMatchObject({
        error_kind: kind,
        error: kind,
        hint: 'a hint',
      });
      expect(errors).toEqual([kind]);
      time.now += FREQUENCY;
      await run();
      time.now += FREQUENCY;
      await run();
      expect(asked.filter(scope => scope === 'b')).toHaveLength(2);
      expect((await readSourcePolls(db)).get('test')).toMatchObject({
        failedPolls: 0,
        succeededAt: time.now,
      });
    },
  );

  it('leaves the whole source alone until its rate limit allows it again', async () => {
    await bind('a', 'b', 'c');
    const asked: string[] = [];
    const { run } = pollerOf(
      async ({ scope }) => {
        asked.push(scope);
        if (asked.length === 2) {
          throw failure('rate-limited', NOW + HOUR);
        }
      },
      { concurrency: 1 },
    );
    await run();
    expect(asked).toEqual(['a', 'b']);
    time.now = NOW + HOUR - 1;
    await run();
    expect(asked).toHaveLength(2);
    time.now = NOW + HOUR;
    await run();
    expect(asked.slice(2).sort()).toEqual(['a', 'b', 'c']);
    expect((await readSourcePolls(db)).get('test')?.waitUntil).toBeUndefined();
  });

  it('spares the rest when the provider itself is gone, and counts failed polls', async () => {
    await bind(...Array.from({ length: 60 }, (_, n) => `scope-${n}`));
    let asked = 0;
    const { run } = pollerOf(
      async () => {
        asked += 1;
        throw failure('unavailable');
      },
      { concurrency: 1 },
    );
    await run();
    expect(asked).toBe(20);
    await run();
    await run();
    expect(asked).toBe(60);
    expect((await readSourcePolls(db)).get('test')).toMatchObject({
      failedPolls: 3,
      succeededAt: undefined,
    });
  });

  it('gives a list without end up, says so and goes on with the others', async () => {
    await bind('a', 'b');
    const { run } = pollerOf(async context => {
      for (let page = 0; context.scope === 'a'; page++) {
        await context.keep({ deliveries: [event({ page: page % 2 })] });
      }
    });
    await run();
    const [a, b] = await cursors();
    expect(a).toMatchObject({
      error_kind: 'unreadable',
      error: `a gave more than ${MOST_PAGES} pages`,
      pass_started_at: null,
    });
    expect(b).toMatchObject({ error: null });
  });

  it('backfills by hand, shows how far it is, and stops', async () => {
    await bind('a', 'b', 'c');
    const asked: Array<[string, number]> = [];
    const { run } = pollerOf(
      async ({ scope, since, keep }) => {
        asked.push([scope, since]);
        if (scope === 'b' && since < NOW - DAY) {
          await stopBackfill(db, 'test', time.now);
          await keep({ deliveries: [event('too late')] });
        }
      },
      { days: 0, concurrency: 1 },
    );
    await run();
    expect(asked[0]).toEqual(['a', NOW - 2 * HOUR]);
    expect(await readBackfills(db)).toEqual(new Map());

    const since = NOW - 30 * DAY;
    expect(await askBackfill(db, 'test', { since, now: NOW })).toBe(3);
    expect((await readBackfills(db)).get('test')).toEqual({
      askedAt: NOW,
      scopes: 3,
      remaining: 3,
      failing: 0,
    });
    await run();
    expect(asked.slice(3)).toEqual([
      ['a', since],
      ['b', since],
      ['c', NOW - 2 * HOUR],
      ['b', NOW - 2 * HOUR],
    ]);
    expect(await deliveries()).toEqual([]);
    expect((await readBackfills(db)).get('test')).toMatchObject({
      scopes: 1,
      remaining: 0,
    });
    time.now += FREQUENCY;
    await run();
    expect(asked.slice(7).map(([, at]) => at)).toEqual(
      Array(3).fill(NOW - 2 * HOUR),
    );
  });

  it('forgets scopes that are bound no more', async () => {
    await bind('a', 'b');
    const { run } = pollerOf(async () => {});
    await run();
    await bind('b');
    time.now += FREQUENCY;
    await run();
    expect((await cursors()).map(row => row.scope_key)).toEqual(['test:b']);
  });
});
