import { dayOf } from '../time';
import { followEvaluation } from './followEvaluation';
import { DecisionRecord } from './types';

const DAY = 24 * 3_600_000;
const NOW = 100 * DAY;
const acknowledged: DecisionRecord = {
  state: 'acknowledged',
  reopened: false,
  version: 1,
};
const done: DecisionRecord = { state: 'done', reopened: false, version: 1 };

describe('followEvaluation', () => {
  it('finishes what somebody decided on as soon as it passes', () => {
    expect(
      followEvaluation(
        { before: 'unknown', now: 'pass', openSince: NOW },
        acknowledged,
        NOW,
      ),
    ).toEqual({ type: 'done', at: NOW });
  });

  it('finishes what nobody decided on only after it really stood open', () => {
    const passed = (before: 'fail' | 'unknown', openSince: number) =>
      followEvaluation({ before, now: 'pass', openSince }, undefined, NOW);
    expect(passed('fail', NOW - DAY)).toEqual({ type: 'done', at: NOW });
    expect(passed('fail', NOW - DAY + 1)).toBeUndefined();
    expect(passed('unknown', NOW - 30 * DAY)).toBeUndefined();
  });

  it.each(['fail', 'partial', 'unknown'] as const)(
    'brings back what was done when it is %s',
    now => {
      expect(
        followEvaluation(
          { before: 'pass', now, openSince: undefined },
          done,
          NOW,
        ),
      ).toEqual({ type: 'regress', at: NOW });
    },
  );

  it.each(['fail', 'not-applicable', 'exempt'] as const)(
    'leaves an open decision alone when the practice is %s',
    now => {
      expect(
        followEvaluation(
          { before: 'fail', now, openSince: 0 },
          acknowledged,
          NOW,
        ),
      ).toBeUndefined();
    },
  );

  it('wakes what was set aside on its day, whatever else is so', () => {
    const snoozed: DecisionRecord = {
      state: 'snoozed',
      snoozedUntil: dayOf(NOW),
      reopened: false,
      version: 1,
    };
    const follow = (at: number) =>
      followEvaluation(
        { before: 'fail', now: 'fail', openSince: 0 },
        snoozed,
        at,
      );
    expect(follow(NOW - 1)).toBeUndefined();
    expect(follow(NOW)).toEqual({ type: 'wake', at: NOW });
  });
});
