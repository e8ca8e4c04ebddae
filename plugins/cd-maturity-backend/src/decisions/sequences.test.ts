import {
  addDays,
  AnswerEvent,
  dayOf,
  DecisionRecord,
  endOfDay,
  Exemption,
  ExemptionEvent,
  isInForce,
  moveDecision,
  moveExemption,
  OwnerEvent,
  Score,
  UNDECIDED,
} from 'backstage-plugin-cd-maturity-common';
import {
  shippedModels,
  signalDictionary,
} from 'backstage-plugin-cd-maturity-node/models';
import fc from 'fast-check';
import { entityRecord } from '../__testUtils__/scored';
import { DAY, NOW } from '../__testUtils__/signals';
import { Judgement, judgeModel } from '../evaluation/judgeModel';
import { NOTHING_SAID } from '../evaluation/saidByPeople';
import { ModelSet } from '../models/ModelSet';
import { standingOf } from '../store/scores';

const compiled = ModelSet.load({
  dictionary: signalDictionary,
  sources: shippedModels,
}).get('cd');
const FACT = 'scm.build_definition_present';
const practiceId = compiled.practices.find(({ practice }) =>
  practice.evidence.some(clause => 'fact' in clause && clause.fact === FACT),
)!.id;
const entity = entityRecord('shop', { type: 'service' });
const { entityRef } = entity;
const [MIA, OLE] = ['user:default/mia', 'user:default/ole'];

type World = {
  now: number;
  fact: boolean;
  decision: DecisionRecord;
  exemption?: Exemption;
  last?: Judgement;
};

function judge(world: World): Judgement {
  const { exemption, last } = world;
  return judgeModel(compiled, {
    entity,
    subject: {
      ...entity.snapshot.subject,
      seenTiers: [],
      facts: {},
      configured: [],
    },
    facts: { [FACT]: world.fact },
    metrics: {},
    aliveRoles: [],
    previous: last && {
      entityRef,
      standing: standingOf(last.scored),
      ...last.scored,
    },
    decisions:
      world.decision.version === 0
        ? []
        : [{ entityRef, model: 'cd', practiceId, decision: world.decision }],
    said: { ...NOTHING_SAID, exemptions: exemption ? [exemption] : [] },
    goal: { from: 'model', level: 'intermediate' },
    asOf: world.now,
  })!;
}

/** What nobody's word may change. */
function resultOf({ scored }: Judgement): Partial<Score> & { shown: unknown } {
  const { level, progress, breadth, dimensions, practices } = scored.score;
  return {
    level,
    progress,
    breadth,
    dimensions,
    practices,
    shown: scored.published.level,
  };
}

const OWNER_EVENTS = [
  'acknowledge',
  'plan',
  'snooze',
  'decline',
  'dispute',
  'reopen',
] as const;

function ownerEvent(type: OwnerEvent['type'], at: number): OwnerEvent {
  const day = addDays(dayOf(at), 20);
  return {
    type,
    by: MIA,
    at,
    note: 'because',
    date: day,
    until: day,
    reason: 'accepted-risk',
  } as OwnerEvent;
}

/** The word of whoever settles a dispute, or lets an exemption end. */
function answerEvent(type: AnswerEvent['type'], at: number): AnswerEvent {
  return { type, by: OLE, at, note: 'because' };
}

function decide(world: World, event: OwnerEvent | AnswerEvent): World {
  const before = resultOf(judge(world));
  const move = moveDecision(world.decision, event);
  const next =
    move.status === 'moved' ? { ...world, decision: move.next } : world;
  expect(resultOf(judge(next))).toEqual(before);
  return next;
}

function exempt(world: World, type: ExemptionEvent['type']): World {
  const { exemption, now } = world;
  if (!exemption || !['requested', 'approved'].includes(exemption.state)) {
    // What has ended is no dead end: it can be asked for again.
    return {
      ...world,
      exemption: {
        id: '1',
        entityRef,
        model: 'cd',
        practiceId,
        effect: 'exempt',
        reason: 'because',
        until: addDays(dayOf(now), 30),
        state: 'requested',
        requestedBy: MIA,
        requestedAt: now,
        version: 1,
      },
    };
  }
  const by = type === 'withdraw' ? MIA : OLE;
  const event = { type, by, at: now, note: 'because' } as ExemptionEvent;
  const move = moveExemption(exemption, event);
  return move.status === 'moved' ? { ...world, exemption: move.next } : world;
}

function evaluate(world: World): World {
  const last = judge(world);
  const step = last.decisions.find(item => item.practiceId === practiceId);
  const status = last.scored.score.practices.find(
    ({ id }) => id === practiceId,
  )!.status;
  const held =
    world.exemption !== undefined && isInForce(world.exemption, world.now);
  expect(status === 'exempt').toBe(held);
  return { ...world, last, decision: step?.next ?? world.decision };
}

const EXEMPTION_EVENTS = [
  'approve',
  'reject',
  'withdraw',
  'revoke',
  'expire',
] as const;

/** What is asked for or holds can be ended by somebody, and ends by itself after its last day. */
function exemptionWaysOut({ exemption, now }: World): string[] {
  if (!exemption) {
    return ['request'];
  }
  const later = endOfDay(exemption.until);
  return [now, Math.max(now, later)].flatMap(at =>
    EXEMPTION_EVENTS.filter(type => {
      const by = type === 'withdraw' ? MIA : OLE;
      const event = { type, by, at, note: 'because' } as ExemptionEvent;
      return moveExemption(exemption, event).status === 'moved';
    }),
  );
}

/** Somebody, or an evaluation of some evidence, can always move it on. */
function waysOut({ decision, now }: World): string[] {
  return [
    ...OWNER_EVENTS.map(type => ownerEvent(type, now)),
    { type: 'regress' as const, at: now },
  ]
    .filter(event => {
      const move = moveDecision(decision, event);
      return move.status === 'moved' && move.next.state !== decision.state;
    })
    .map(({ type }) => type);
}

const step = fc.oneof(
  fc
    .constantFrom(...OWNER_EVENTS)
    .map(type => (world: World) => decide(world, ownerEvent(type, world.now))),
  fc
    .constantFrom('settle' as const, 'lapse' as const)
    .map(type => (world: World) => decide(world, answerEvent(type, world.now))),
  fc
    .constantFrom(...EXEMPTION_EVENTS)
    .map(type => (world: World) => exempt(world, type)),
  fc
    .integer({ min: 0, max: 40 })
    .map(days => (world: World) => ({ ...world, now: world.now + days * DAY })),
  fc.boolean().map(fact => (world: World) => ({ ...world, fact })),
  fc.constant(evaluate),
);

describe('decisions, exemptions and evaluations in any order', () => {
  it('leave no state without a way out, and no decision changes a result', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), steps => {
        let world: World = { now: NOW, fact: false, decision: UNDECIDED };
        for (const next of steps) {
          world = next(world);
          expect(waysOut(world)).not.toEqual([]);
          const { state } = world.exemption ?? {};
          const ended = !['requested', 'approved', undefined].includes(state);
          expect(ended || exemptionWaysOut(world).length > 0).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});
