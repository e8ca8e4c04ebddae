import { TestDatabases } from '@backstage/backend-test-utils';
import { addDays, dayOf } from 'backstage-plugin-cd-maturity-common';
import fc from 'fast-check';
import { DAY, NOW } from '../__testUtils__/signals';
import {
  AT_BASKET,
  BASKET,
  MIA,
  PIA,
  startPeople,
} from '../__testUtils__/startPeople';

const databases = TestDatabases.create();
jest.setTimeout(300_000);

const PRACTICES = ['cd.test.unit-automated', 'cd.build.commit-triggered'];
const FIGURE = 'ci.commit_triggered_ratio';

type Backend = Awaited<ReturnType<typeof startPeople>>;
type Step =
  | { does: 'decide'; practice: string; action: string }
  | { does: 'ask'; practice: string }
  | { does: 'answer'; with: 'approve' | 'reject' | 'revoke' | 'withdraw' }
  | { does: 'wait'; days: number }
  | { does: 'measure'; value: number };

const practice = fc.constantFrom(...PRACTICES);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant('decide' as const),
      practice,
      action: fc.constantFrom(
        'acknowledge',
        'plan',
        'snooze',
        'decline',
        'dispute',
        'reopen',
      ),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constant('ask' as const), practice }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('answer' as const),
      with: fc.constantFrom('approve', 'reject', 'revoke', 'withdraw'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constant('wait' as const),
      days: fc.integer({ min: 1, max: 40 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constant('measure' as const),
      value: fc.constantFrom(0, 0.6, 1),
    }),
  },
);

function decision(action: string, today: string) {
  const until = addDays(today, 20);
  const note = 'because we know';
  const words: Record<string, object> = {
    plan: { date: until },
    snooze: { until },
    decline: { reason: 'accepted-risk', note, until },
    dispute: { note },
  };
  return { action, ...words[action] };
}

const at = (id: string) => `${AT_BASKET}/recommendations/${id}/decision`;

/** Does a step. Every answer is one that the caller can go on from. */
async function take({ send, post, time }: Backend, next: Step): Promise<void> {
  const today = dayOf(time.now);
  const expectAnswer = ({ status }: { status: number }) =>
    expect([200, 201, 409]).toContain(status);
  switch (next.does) {
    case 'decide':
      expectAnswer(
        await send(
          'post',
          at(next.practice),
          MIA,
          decision(next.action, today),
        ),
      );
      return;
    case 'ask':
      expectAnswer(
        await send('post', '/exemptions', MIA, {
          entityRef: BASKET,
          practiceId: next.practice,
          reason: 'We know',
          until: addDays(today, 30),
        }),
      );
      return;
    case 'answer': {
      const { body } = await send(
        'get',
        '/exemptions?state=requested&state=approved',
        PIA,
      );
      const [exemption] = body.items;
      if (exemption) {
        const caller = next.with === 'withdraw' ? MIA : PIA;
        const path = `/exemptions/${exemption.id}/${next.with}`;
        expectAnswer(await send('post', path, caller, { note: 'so be it' }));
      }
      return;
    }
    case 'wait':
      time.now += next.days * DAY;
      return;
    default:
      await post('/facts', {
        facts: [{ entityRef: BASKET, id: FIGURE, value: next.value }],
      }).expect(200);
  }
}

/** What a decision may not change, and an exemption only for the practice that it is about. */
async function resultOf({ read, refresh, runTask }: Backend) {
  await runTask('cd-maturity-exemptions');
  await refresh();
  const { level, progress, breadth, dimensions, practices } = await read();
  return {
    level,
    progress,
    breadth,
    dimensions: dimensions.map(item => [item.id, item.level, item.progress]),
    statuses: practices.map(({ id, status }) => [id, status]),
  };
}

/**
 * Whatever was said and done, the owners can have a new word on it, or take back the exemption that holds, unless the
 * practice passes.
 */
async function expectWayOut({ send, read }: Backend): Promise<void> {
  const { practices } = await read();
  for (const id of PRACTICES) {
    const { status } = practices.find(item => item.id === id)!;
    const answers = [];
    for (const action of ['reopen', 'acknowledge']) {
      answers.push((await send('post', at(id), MIA, { action })).status);
    }
    const { body } = await send(
      'get',
      `/exemptions?state=approved&practiceId=${id}&requestedBy=${MIA}`,
      MIA,
    );
    const isExempt = body.items.some(
      (item: { inForce: boolean }) => item.inForce,
    );
    const isLeft = status === 'exempt' ? isExempt : status === 'pass';
    expect([id, status, answers.includes(200) || isLeft]).toEqual([
      id,
      status,
      true,
    ]);
  }
}

describe.each(databases.eachSupportedId())('sequences on %s', id => {
  it('of decisions, exemptions and evaluations leave a way out, and no decision changes a result', async () => {
    const knex = await databases.init(id);
    const backend = await startPeople({
      knex,
      config: { exemptions: { approvers: ['group:default/platform'] } },
    });
    await fc.assert(
      fc
        .asyncProperty(fc.array(step, { maxLength: 12 }), async steps => {
          for (const next of steps) {
            const before = await resultOf(backend);
            await take(backend, next);
            const after = await resultOf(backend);
            const mayChange = ['answer', 'wait', 'measure'].includes(next.does);
            expect(mayChange ? before : after).toEqual(before);
          }
          await expectWayOut(backend);
        })
        .beforeEach(async () => {
          for (const table of [
            'decisions',
            'decision_events',
            'exemptions',
            'disputes',
            'facts',
          ]) {
            await knex(table).delete();
          }
          backend.time.now = NOW;
          await backend.refresh();
        }),
      { numRuns: 12 },
    );
  });
});
