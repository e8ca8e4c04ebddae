import { ResponseError } from '@backstage/errors';
import { newerDecision, staleDecision } from './staleDecision';

const refusal = (status: number, error: object) =>
  ResponseError.fromResponse(
    new Response(JSON.stringify({ error, response: { statusCode: status } }), {
      status,
      headers: { 'content-type': 'application/json' },
    }),
  );
const current = { state: 'planned', reopened: false, version: 3 };

describe('staleDecision', () => {
  it('reads the present state out of a conflict only', async () => {
    const error = { name: 'StaleStateError', message: 'changed', current };
    expect(staleDecision(await refusal(409, error))).toEqual(current);
    expect(staleDecision(await refusal(403, error))).toBeUndefined();
    expect(
      staleDecision(
        await refusal(409, { name: 'ConflictError', message: 'is asked for' }),
      ),
    ).toBeUndefined();
    expect(staleDecision(new Error('offline'))).toBeUndefined();
  });
});

describe('newerDecision', () => {
  it('takes the one with more moves, and what the page did last when equal', () => {
    const mine = { state: 'declined' as const, reopened: false, version: 3 };
    const theirs = { state: 'open' as const, reopened: false, version: 4 };
    expect(newerDecision(mine, theirs)).toBe(theirs);
    expect(newerDecision(theirs, mine)).toBe(theirs);
    expect(newerDecision(undefined, mine)).toBe(mine);
    expect(newerDecision({ ...mine }, mine)).not.toBe(mine);
  });
});
