import { z } from 'zod';
import { daySchema } from '../time';
import {
  expectedVersionSchema,
  noteSchema,
  reasonSchema,
  webLinkSchema,
} from './parts';

/** @public */
export const declineReasonSchema = z.enum([
  'not-relevant',
  'accepted-risk',
  'later',
]);

const version = expectedVersionSchema;

/**
 * What an owner may say to a recommendation. Days are calendar days, `2026-12-31`.
 *
 * @public
 */
export const decisionRequestSchema = z.discriminatedUnion('action', [
  z.strictObject({
    action: z.literal('acknowledge'),
    note: noteSchema.optional(),
    version,
  }),
  z.strictObject({
    action: z.literal('plan'),
    date: daySchema,
    /** Link to the ticket or pull request. */
    workItem: webLinkSchema.optional(),
    note: noteSchema.optional(),
    version,
  }),
  z.strictObject({
    action: z.literal('snooze'),
    /** The day on which it comes back. */
    until: daySchema,
    note: noteSchema.optional(),
    version,
  }),
  /**
   * `not-relevant` proposes that the practice does not apply, `accepted-risk` asks for an exemption; both are for an
   * approver to decide. `later` is a snooze.
   */
  z.strictObject({
    action: z.literal('decline'),
    reason: declineReasonSchema,
    note: reasonSchema,
    /** Last day of what is asked for, or the day on which it comes back. */
    until: daySchema.optional(),
    /** Link that supports it. */
    evidence: webLinkSchema.optional(),
    version,
  }),
  /** The reading is wrong: the platform team gets it with its evidence. */
  z.strictObject({
    action: z.literal('dispute'),
    note: reasonSchema,
    evidence: webLinkSchema.optional(),
    version,
  }),
  /** Takes the last word back. */
  z.strictObject({ action: z.literal('reopen'), version }),
]);

/** @public */
export const decisionStateSchema = z.enum([
  'open',
  'acknowledged',
  'planned',
  'snoozed',
  'declined',
  'disputed',
  'done',
]);

/** @public */
export const decisionSchema = z.object({
  state: decisionStateSchema,
  reason: declineReasonSchema.optional(),
  note: z.string().optional(),
  /** Day by which it is to be done. */
  plannedFor: z.string().optional(),
  workItem: z.string().optional(),
  /** Day on which it comes back. */
  snoozedUntil: z.string().optional(),
  /** Entity ref of the user who decided. */
  decidedBy: z.string().optional(),
  /** ISO 8601. */
  decidedAt: z.string().optional(),
  /** It had been done and came back. */
  reopened: z.boolean(),
  /** Counts the moves; 0 while nothing happened. */
  version: z.number().optional(),
});

/**
 * One move of a decision, the newest first.
 *
 * @public
 */
export const decisionEventSchema = z.object({
  at: z.string(),
  event: z.string(),
  state: decisionStateSchema,
  reason: z.string().optional(),
  note: z.string().optional(),
  /** User; absent when an evaluation moved it. */
  actor: z.string().optional(),
});

/** @public */
export const decisionHistorySchema = z.object({
  items: z.array(decisionEventSchema),
  pageInfo: z.object({ nextCursor: z.string().optional() }),
});

/** @public */
export type DecisionRequest = z.infer<typeof decisionRequestSchema>;
/** @public */
export type Decision = z.infer<typeof decisionSchema>;
/** @public */
export type DecisionHistory = z.infer<typeof decisionHistorySchema>;
