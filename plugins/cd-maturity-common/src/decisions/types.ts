import { Decision } from '../api';
import { Instant } from '../signals';
import { Day } from '../time';

/** How a recommendation stands with its owners. @public */
export type DecisionRecord = {
  state: Decision['state'];
  reason?: Decision['reason'];
  note?: string;
  /** Day by which it is to be done. */
  plannedFor?: Day;
  workItem?: string;
  /** Day on which it comes back. */
  snoozedUntil?: Day;
  /** Entity ref of the user who spoke last. */
  decidedBy?: string;
  decidedAt?: Instant;
  /** It had been done and came back. */
  reopened: boolean;
  /** Counts the moves. */
  version: number;
};

/**
 * Who said something, as the ref of a user, and when.
 *
 * @public
 */
export type Said = { by: string; at: Instant };

/** What the owners say. @public */
export type OwnerEvent = Said &
  (
    | { type: 'acknowledge'; note?: string }
    | { type: 'plan'; date: Day; workItem?: string; note?: string }
    | { type: 'snooze'; until: Day; note?: string }
    | {
        type: 'decline';
        reason: 'not-relevant' | 'accepted-risk';
        note: string;
      }
    | { type: 'dispute'; note: string }
    /** Takes the last word back. */
    | { type: 'reopen' }
  );

/** What others do about what the owners said. @public */
export type AnswerEvent = Said &
  (
    | { type: 'settle'; note?: string }
    /** What the owners asked for was rejected, revoked or withdrawn, or is over. */
    | { type: 'lapse'; note?: string }
  );

/** What an evaluation finds. @public */
export type EvaluationEvent =
  /** The practice passes now. */
  | { type: 'done'; at: Instant }
  /** The practice passed and does so no more. */
  | { type: 'regress'; at: Instant }
  /** The day came until which it was set aside. */
  | { type: 'wake'; at: Instant };

/** @public */
export type DecisionEvent = OwnerEvent | AnswerEvent | EvaluationEvent;

/** @public */
export type DecisionMove =
  | { status: 'moved'; next: DecisionRecord }
  | { status: 'refused'; reason: string };

/**
 * Nobody has said anything yet.
 *
 * @public
 */
export const UNDECIDED: DecisionRecord = {
  state: 'open',
  reopened: false,
  version: 0,
};
