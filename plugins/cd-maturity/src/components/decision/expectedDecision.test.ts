import { expectedDecision } from './expectedDecision';

const open = { state: 'open' as const, reopened: true };

describe('expectedDecision', () => {
  it('follows the request and keeps that it came back', () => {
    expect(expectedDecision(open, { action: 'acknowledge' })).toMatchObject({
      state: 'acknowledged',
      reopened: true,
    });
    expect(
      expectedDecision(open, {
        action: 'decline',
        reason: 'later',
        note: 'after the move',
      }),
    ).toMatchObject({
      state: 'declined',
      reason: 'later',
      note: 'after the move',
    });
  });

  it('forgets reason and note when it is taken back', () => {
    const declined = {
      state: 'declined' as const,
      reason: 'later' as const,
      note: 'x',
      reopened: false,
    };
    expect(expectedDecision(declined, { action: 'reopen' })).toEqual({
      state: 'open',
      reopened: false,
    });
  });
});
