import { Decision } from '../api';
import { Instant } from '../signals';

/** How a recommendation stands with its owners. @public */
export type DecisionRecord = {
  state: Decision['state'];
  reason?: Decision['reason'];
  note?: string;
  /** Entity ref of the user who spoke last. */
  decidedBy?: string;
  decidedAt?: Instant;
  /** It had been done and came back. */
  reopened: boolean;
};

/** What a person says, or what an evaluation finds. @public */
export type DecisionEvent =
  | { type: 'acknowledge'; by: string; at: Instant; note?: string }
  | {
      type: 'decline';
      by: string;
      at: Instant;
      reason: NonNullable<Decision['reason']>;
      note: string;
    }
  /** A person takes the last word back. */
  | { type: 'reopen'; by: string; at: Instant }
  /** The practice passes now. */
  | { type: 'done'; at: Instant }
  /** The practice passed and does so no more. */
  | { type: 'regress'; at: Instant };

/** @public */
export type DecisionMove =
  | { status: 'moved'; next: DecisionRecord }
  | { status: 'refused'; reason: string };

/** Nobody has said anything yet. */
export const UNDECIDED: DecisionRecord = { state: 'open', reopened: false };
