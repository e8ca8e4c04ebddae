import fc from 'fast-check';
import { moveDecision } from './moveDecision';
import {
  DecisionEvent,
  DecisionRecord,
  EvaluationEvent,
  UNDECIDED,
} from './types';

const by = 'user:default/mia';
const EVENTS = {
  acknowledge: { type: 'acknowledge', by, at: 1, note: 'next sprint' },
  plan: {
    type: 'plan',
    by,
    at: 2,
    date: '2026-12-31',
    workItem: 'https://work.example.org/1',
  },
  snooze: { type: 'snooze', by, at: 3, until: '2027-01-15' },
  decline: {
    type: 'decline',
    by,
    at: 4,
    reason: 'accepted-risk',
    note: 'the service ends in spring',
  },
  dispute: { type: 'dispute', by, at: 5, note: 'it runs elsewhere' },
  reopen: { type: 'reopen', by, at: 6 },
  settle: { type: 'settle', by, at: 7, note: 'the binding was wrong' },
  lapse: { type: 'lapse', by, at: 8, note: 'rejected' },
  done: { type: 'done', at: 9 },
  regress: { type: 'regress', at: 10 },
  wake: { type: 'wake', at: 11 },
} satisfies Record<string, DecisionEvent>;
type Name = keyof typeof EVENTS;

function play(...names: Name[]): DecisionRecord {
  return names.reduce((current, name) => {
    const move = moveDecision(current, EVENTS[name]);
    if (move.status === 'refused') {
      throw new Error(move.reason);
    }
    return move.next;
  }, UNDECIDED);
}

/** How to get into each state, and where each event leads from there; what is missing is refused. */
const MACHINE: Record<
  DecisionRecord['state'],
  { way: Name[]; moves: Partial<Record<Name, DecisionRecord['state']>> }
> = {
  open: {
    way: [],
    moves: {
      acknowledge: 'acknowledged',
      plan: 'planned',
      snooze: 'snoozed',
      decline: 'declined',
      dispute: 'disputed',
      done: 'done',
    },
  },
  acknowledged: {
    way: ['acknowledge'],
    moves: {
      acknowledge: 'acknowledged',
      plan: 'planned',
      snooze: 'snoozed',
      decline: 'declined',
      dispute: 'disputed',
      reopen: 'open',
      done: 'done',
    },
  },
  planned: {
    way: ['plan'],
    moves: {
      acknowledge: 'acknowledged',
      plan: 'planned',
      snooze: 'snoozed',
      decline: 'declined',
      dispute: 'disputed',
      reopen: 'open',
      done: 'done',
    },
  },
  snoozed: {
    way: ['snooze'],
    moves: {
      acknowledge: 'acknowledged',
      plan: 'planned',
      snooze: 'snoozed',
      decline: 'declined',
      dispute: 'disputed',
      reopen: 'open',
      done: 'done',
      wake: 'open',
    },
  },
  declined: {
    way: ['decline'],
    moves: {
      acknowledge: 'acknowledged',
      plan: 'planned',
      snooze: 'snoozed',
      decline: 'declined',
      dispute: 'disputed',
      reopen: 'open',
      lapse: 'open',
      done: 'done',
    },
  },
  disputed: {
    way: ['dispute'],
    moves: {
      acknowledge: 'acknowledged',
      plan: 'planned',
      snooze: 'snoozed',
      decline: 'declined',
      reopen: 'open',
      settle: 'open',
      done: 'done',
    },
  },
  done: { way: ['done'], moves: { regress: 'open' } },
};

const NAMES = Object.keys(EVENTS) as Name[];
const CASES = Object.entries(MACHINE).flatMap(([state, { way, moves }]) =>
  NAMES.map(name => [state, name, way, moves[name]] as const),
);

describe('moveDecision', () => {
  it.each(CASES)('from %s by %s', (_, name, way, expected) => {
    const current = play(...way);
    const move = moveDecision(current, EVENTS[name]);
    const next = move.status === 'moved' ? move.next : undefined;
    expect([next?.state, next?.version]).toEqual([
      expected,
      expected && current.version + 1,
    ]);
  });

  it('keeps who said what and when, and none of the words before', () => {
    expect(play('acknowledge', 'plan')).toEqual({
      state: 'planned',
      plannedFor: '2026-12-31',
      workItem: 'https://work.example.org/1',
      decidedBy: by,
      decidedAt: 2,
      reopened: false,
      version: 2,
    });
    expect(play('plan', 'snooze')).not.toHaveProperty('workItem');
    expect(play('decline', 'reopen')).toEqual({
      state: 'open',
      decidedBy: by,
      decidedAt: 6,
      reopened: false,
      version: 2,
    });
  });

  it('is done by an evaluation and keeps the last word', () => {
    expect(play('acknowledge', 'done')).toMatchObject({
      state: 'done',
      decidedBy: by,
      note: 'next sprint',
    });
  });

  it('comes back open and says so until it is done again', () => {
    expect(play('acknowledge', 'done', 'regress')).toEqual({
      state: 'open',
      reopened: true,
      version: 3,
    });
    expect(play('done', 'regress', 'plan').reopened).toBe(true);
    expect(play('done', 'regress', 'done').reopened).toBe(false);
  });

  it('is never done by the word of people, and always has a way out', () => {
    const people = NAMES.filter(
      name => !['done', 'regress', 'wake'].includes(name),
    );
    const ways: EvaluationEvent[] = [EVENTS.done, EVENTS.regress];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...people)), names => {
        let current = UNDECIDED;
        for (const name of names) {
          const move = moveDecision(current, EVENTS[name]);
          current = move.status === 'moved' ? move.next : current;
          expect(current.state).not.toBe('done');
        }
        expect(
          [...ways, EVENTS.acknowledge].some(
            event => moveDecision(current, event).status === 'moved',
          ),
        ).toBe(true);
      }),
    );
  });
});
