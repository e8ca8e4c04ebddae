import { Decision } from 'backstage-plugin-cd-maturity-common';
import { expectedDecision, whyNotDecided } from './expectedDecision';

const NOW = Date.parse('2026-03-01T12:00:00Z');
const open: Decision = { state: 'open', reopened: true, version: 4 };

describe('expectedDecision', () => {
  it('follows the request and keeps that it came back', () => {
    expect(expectedDecision(open, { action: 'acknowledge' }, NOW)).toEqual({
      state: 'acknowledged',
      reopened: true,
      version: 5,
    });
    expect(
      expectedDecision(
        open,
        { action: 'plan', date: '2026-04-01', workItem: 'https://x.example/1' },
        NOW,
      ),
    ).toEqual({
      state: 'planned',
      plannedFor: '2026-04-01',
      workItem: 'https://x.example/1',
      reopened: true,
      version: 5,
    });
    expect(
      expectedDecision(
        open,
        { action: 'decline', reason: 'accepted-risk', note: 'hotfixes only' },
        NOW,
      ),
    ).toEqual({
      state: 'declined',
      reason: 'accepted-risk',
      note: 'hotfixes only',
      reopened: true,
      version: 5,
    });
  });

  it('takes "later" for setting aside', () => {
    expect(
      expectedDecision(
        open,
        { action: 'decline', reason: 'later', note: 'after the move' },
        NOW,
      ),
    ).toMatchObject({ state: 'snoozed', snoozedUntil: '2026-03-31' });
  });

  it('forgets reason and note when it is taken back', () => {
    const declined: Decision = {
      state: 'declined',
      reason: 'accepted-risk',
      note: 'x',
      decidedBy: 'user:default/a',
      decidedAt: '2026-02-01T00:00:00Z',
      reopened: false,
      version: 2,
    };
    expect(expectedDecision(declined, { action: 'reopen' }, NOW)).toEqual({
      state: 'open',
      reopened: false,
      version: 3,
    });
  });

  it('stays where the state machine refuses, and says why', () => {
    const done: Decision = { state: 'done', reopened: false, version: 3 };
    expect(expectedDecision(done, { action: 'acknowledge' }, NOW)).toBe(done);
    expect(whyNotDecided(done, { action: 'acknowledge' }, NOW)).toBe(
      'The practice passes, so there is nothing to decide',
    );
    expect(whyNotDecided(open, { action: 'acknowledge' }, NOW)).toBeUndefined();
  });
});
