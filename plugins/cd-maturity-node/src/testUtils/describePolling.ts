import { IncomingDelivery, SourceConnection } from '../source';
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
};

const failed = async (polling: Promise<unknown>) => {
  try {
    await polling;
  } catch (error) {
    return error;
  }
  return undefined;
};

/**
 * The tests that every poll must pass: what a provider refuses, breaks or never ends is told, and nothing hangs.
 * @public
 */
export function describePolling(
  { connection, scope, answerAll, endless }: PollingSamples,
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
