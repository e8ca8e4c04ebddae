import { PracticeStatus } from '../scoring';
import { Instant } from '../signals';
import { startOfDay } from '../time';
import { DecisionRecord, EvaluationEvent } from './types';

/**
 * What opened and passed within a day was only being learned about, as after a source was connected; nobody did
 * anything. Milliseconds.
 */
const LEARNING_MS = 24 * 3_600_000;

/**
 * Whether a practice of this status is a recommendation.
 *
 * @public
 */
export function isOpenStatus(status: PracticeStatus): boolean {
  return status === 'fail' || status === 'partial' || status === 'unknown';
}

/**
 * What an evaluation means for the decision on a practice; undefined when nothing.
 * @public
 */
export function followEvaluation(
  practice: {
    before: PracticeStatus | undefined;
    now: PracticeStatus;
    /** Since when it has been a recommendation. */
    openSince: Instant | undefined;
  },
  decision: DecisionRecord | undefined,
  at: Instant,
): EvaluationEvent | undefined {
  if (decision?.state === 'done') {
    return isOpenStatus(practice.now) ? { type: 'regress', at } : undefined;
  }
  if (practice.now !== 'pass') {
    return isAwake(decision, at) ? { type: 'wake', at } : undefined;
  }
  if (decision) {
    return { type: 'done', at };
  }
  const wasSeenToFail =
    practice.before === 'fail' || practice.before === 'partial';
  const stoodOpen =
    practice.openSince !== undefined && at - practice.openSince >= LEARNING_MS;
  return wasSeenToFail && stoodOpen ? { type: 'done', at } : undefined;
}

/** What was set aside until a day comes back on that day. */
function isAwake(decision: DecisionRecord | undefined, at: Instant): boolean {
  return (
    decision?.state === 'snoozed' &&
    decision.snoozedUntil !== undefined &&
    at >= startOfDay(decision.snoozedUntil)
  );
}
