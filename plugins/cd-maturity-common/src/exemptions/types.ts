import { Instant } from '../signals';
import { Day } from '../time';

/**
 * What an exemption makes of its practice: it does not count for a while, or it is not meant for the entity.
 *
 * @public
 */
export type ExemptionEffect = 'exempt' | 'not-applicable';

/** @public */
export type ExemptionState =
  | 'requested'
  | 'approved'
  | 'rejected'
  | 'withdrawn'
  | 'revoked'
  | 'expired';

/** That a practice does not count for an entity until a day. @public */
export type Exemption = {
  id: string;
  entityRef: string;
  model: string;
  practiceId: string;
  effect: ExemptionEffect;
  reason: string;
  evidence?: string;
  /** Last day on which it holds. */
  until: Day;
  state: ExemptionState;
  requestedBy: string;
  requestedAt: Instant;
  /** Who approved, rejected, withdrew or revoked it; absent when it was approved by configuration or expired. */
  decidedBy?: string;
  decidedAt?: Instant;
  decisionNote?: string;
  /** Id of the exemption that it continues. */
  renews?: string;
  /** Counts the moves. */
  version: number;
};

/** @public */
export type ExemptionEvent =
  | { type: 'approve'; by?: string; at: Instant; note?: string }
  | { type: 'reject'; by: string; at: Instant; note: string }
  | { type: 'withdraw'; by: string; at: Instant; note?: string }
  | { type: 'revoke'; by: string; at: Instant; note: string }
  | { type: 'expire'; at: Instant };

/** @public */
export type ExemptionMove =
  | { status: 'moved'; next: Exemption }
  | { status: 'refused'; reason: string }
  | { status: 'forbidden'; reason: string };
