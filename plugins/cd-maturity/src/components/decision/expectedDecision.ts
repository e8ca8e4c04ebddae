import {
  Decision,
  DecisionRequest,
  Instant,
  moveDecision,
  toOwnerEvent,
  UNDECIDED,
} from 'backstage-plugin-cd-maturity-common';

/** The decision as the state machine knows it; who spoke last is of no matter to it. */
const moveOf = (before: Decision, request: DecisionRequest, now: Instant) => {
  const { decidedBy: _by, decidedAt: _at, version = 0, ...words } = before;
  return moveDecision(
    { ...UNDECIDED, ...words, version },
    toOwnerEvent(request, { by: '', at: now }),
  );
};

/** What the backend will most likely answer; who and when are left to it. */
export const expectedDecision = (
  before: Decision,
  request: DecisionRequest,
  now: Instant,
): Decision => {
  const move = moveOf(before, request, now);
  if (move.status === 'refused') return before;
  const { decidedBy: _by, decidedAt: _at, ...next } = move.next;
  return next;
};

/** Why it cannot be said any more; undefined when it can. */
export const whyNotDecided = (
  current: Decision,
  request: DecisionRequest,
  now: Instant,
): string | undefined => {
  const move = moveOf(current, request, now);
  return move.status === 'refused' ? move.reason : undefined;
};
