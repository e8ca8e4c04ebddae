import { IncomingDelivery, SourceConnection } from '../source';
import { changedAnswer } from './changedAnswer';
import { pollOf } from './pollOf';
import { RECEIVED_AT } from './samples';
import { TestFramework } from './TestFramework';

/**
 * What the suite needs to know about a poll.
 * @public
 */
export type PollingSamples = {
  connection: SourceConnection;
  scope: string;
  /** Makes the stand-in of the provider answer every request so, from now on. */
  answerAll(answer: (request: Request) => Response): void;
  /** An answer that never comes to its last page; absent where lists have no pages. */
  endless?(request: Request): Response;
  /** Makes the stand-in answer a whole poll as the provider does; absent: nothing changes on the way. */
  serve?(): void;
};

/** Polls of which one answer is changed in one place. */
const CHANGED_POLLS = 120;
/** Far from the one before, so that few polls reach many places. */
const STRIDE = 7_919;

/** Throws for a page with a delivery that cannot be read. */
const readable = (deliveries: IncomingDelivery[]) =>
  deliveries.forEach(({ payload }) => JSON.parse(payload));

const failed = async (polling: Promise<unknown>) => {
  try {
    await polling;
  } catch (error) {
    return error;
  }
  return undefined;
};

/** Lets every answer of an API pass through, by its number, while the work goes on. */
async function withAnswers(
  pass: (answer: Response, index: number) => Promise<Response> | Response,
  work: () => Promise<void>,
): Promise<void> {
  const { fetch } = globalThis;
  let index = 0;
  globalThis.fetch = async (...request) => {
    const own = index;
    index += 1;
    return pass(await fetch(...request), own);
  };
  try {
    await work();
  } finally {
    globalThis.fetch = fetch;
  }
}

async function countAnswers(work: () => Promise<void>): Promise<number> {
  let answers = 0;
  await withAnswers(answer => {
    answers += 1;
    return answer;
  }, work);
  return answers;
}

/**
 * The tests that every poll must pass: what a provider refuses, breaks or never ends is told, and nothing hangs.
 * @public
 */
export function describePolling(
  { connection, scope, answerAll, endless, serve }: PollingSamples,
  tests: TestFramework = { describe, it, expect },
): void {
  const { it, expect } = tests;
  const poll = (options = {}) => failed(pollOf(connection, scope, options));

  tests.describe('a poll that the provider does not serve', () => {
    it('waits as long as a rate limit says', async () => {
      let asked = 0;
      answerAll(() => {
        asked++;
        return new Response('slow down', {
          status: 429,
          headers: { 'retry-after': '90' },
        });
      });
      expect(await poll()).toMatchObject({
        kind: 'rate-limited',
        retryAt: RECEIVED_AT + 90_000,
      });
      expect(asked).toBe(1);
    });

    it.each([
      [500, 'unavailable'],
      [503, 'unavailable'],
      [401, 'refused'],
      [403, 'refused'],
      [404, 'not-found'],
    ])('tells of an answer %i', async (status, kind) => {
      answerAll(() => new Response('no', { status }));
      expect(await poll()).toMatchObject({
        kind,
        hint: expect.stringMatching(/./),
      });
    });

    it.each(['<html>Sign in</html>', '', 'null', '7', '"text"', '[[]]'])(
      'tells of the answer %j, which is none of the API',
      async body => {
        answerAll(() => new Response(body));
        expect(await poll()).toMatchObject({ kind: 'unreadable' });
      },
    );

    (endless ? it : it.skip)(
      'gives up a list that does not end',
      async () => {
        answerAll(endless!);
        const deliveries: IncomingDelivery[] = [];
        expect(
          await poll({
            onPage: (page: IncomingDelivery[]) => deliveries.push(...page),
          }),
        ).toMatchObject({ kind: 'unreadable' });
      },
      60_000,
    );

    (serve ? it : it.skip)(
      'reads on or tells of it, whatever stands in one place of an answer',
      async () => {
        // A changed answer may lead to an address that the provider does not have.
        answerAll(() => new Response('{}', { status: 404 }));
        serve!();
        const answers = await countAnswers(async () =>
          expect(await poll()).toBeUndefined(),
        );
        for (let turn = 0; turn < CHANGED_POLLS; turn++) {
          await withAnswers(
            (answer, index) =>
              index === turn % answers
                ? changedAnswer(answer, turn * STRIDE)
                : answer,
            async () => {
              const error = await poll({ onPage: readable });
              // Told in the words of the contract, and by nothing that fell over.
              expect([
                turn,
                error,
                error === undefined || 'kind' in Object(error),
              ]).toEqual([turn, error, true]);
            },
          );
        }
      },
      60_000,
    );

    it('stops when it is told to', async () => {
      let asked = 0;
      const controller = new AbortController();
      answerAll(request => {
        asked++;
        controller.abort(new Error('the backend stops'));
        return endless?.(request) ?? new Response('{}');
      });
      expect(await poll({ abort: controller.signal })).toBeInstanceOf(Error);
      expect(asked).toBe(1);
    });
  });
}
