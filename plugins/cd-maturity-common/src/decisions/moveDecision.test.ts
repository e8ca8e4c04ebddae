import fc from 'fast-check';
import { moveDecision } from './moveDecision';
import { DecisionEvent, DecisionRecord, UNDECIDED } from './types';

const by = 'user:default/mia';
const acknowledge: DecisionEvent = {
  type: 'acknowledge',
  by,
  at: 1,
  note: 'next sprint',
};
const decline: DecisionEvent = {
  type: 'decline',
  by,
  at: 2,
  reason: 'later',
  note: 'after the migration',
};
const reopen: DecisionEvent = { type: 'reopen', by, at: 3 };
const done: DecisionEvent = { type: 'done', at: 4 };
const regress: DecisionEvent = { type: 'regress', at: 5 };

function play(...events: DecisionEvent[]): DecisionRecord {
  return events.reduce((current, event) => {
    const move = moveDecision(current, event);
    if (move.status === 'refused') {
      throw new Error(move.reason);
    }
    return move.next;
  }, UNDECIDED);
}

describe('moveDecision', () => {
  it('keeps who said what and when', () => {
    expect(play(acknowledge)).toEqual({
      state: 'acknowledged',
      note: 'next sprint',
      decidedBy: by,
      decidedAt: 1,
      reopened: false,
    });
    expect(play(acknowledge, decline)).toEqual({
      state: 'declined',
      reason: 'later',
      note: 'after the migration',
      decidedBy: by,
      decidedAt: 2,
      reopened: false,
    });
  });

  it('lets people change their mind, without leaving old words behind', () => {
    expect(play(decline, acknowledge)).not.toHaveProperty('reason');
    expect(play(decline, reopen)).toEqual({
      state: 'open',
      decidedBy: by,
      decidedAt: 3,
      reopened: false,
    });
  });

  it('is done by an evaluation and keeps the last word', () => {
    expect(play(acknowledge, done)).toMatchObject({
      state: 'done',
      decidedBy: by,
      note: 'next sprint',
    });
    expect(play(done)).toEqual({ state: 'done', reopened: false });
  });

  it('comes back open and says so until it is done again', () => {
    expect(play(acknowledge, done, regress)).toEqual({
      state: 'open',
      reopened: true,
    });
    expect(play(done, regress, acknowledge).reopened).toBe(true);
    expect(play(done, regress, done).reopened).toBe(false);
  });

  it.each([
    ['acknowledge what is done', [done, acknowledge]],
    ['decline what is done', [done, decline]],
    ['reopen what is done', [done, reopen]],
    ['reopen what is open', [reopen]],
    ['finish what is done', [done, done]],
    ['bring back what was never done', [acknowledge, regress]],
  ])('refuses to %s', (_, events) => {
    expect(() => play(...events)).toThrow();
  });

  it('never lets a person set it to done', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(acknowledge, decline, reopen)),
        events => {
          let current = UNDECIDED;
          for (const event of events) {
            const move = moveDecision(current, event);
            current = move.status === 'moved' ? move.next : current;
          }
          expect(current.state).not.toBe('done');
        },
      ),
    );
  });
});
