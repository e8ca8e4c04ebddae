import { z } from 'zod';

/** What an owner may say to a recommendation today. */
export const decisionRequestSchema = z.discriminatedUnion('action', [
  z.strictObject({
    action: z.literal('acknowledge'),
    note: z.string().trim().max(2000).optional(),
  }),
  z.strictObject({
    action: z.literal('decline'),
    reason: z.enum(['not-relevant', 'accepted-risk', 'later']),
    note: z.string().trim().min(3).max(2000),
  }),
  /** Takes an acknowledgement or a decline back. */
  z.strictObject({ action: z.literal('reopen') }),
]);

export const decisionSchema = z.object({
  state: z.enum(['open', 'acknowledged', 'declined', 'done']),
  reason: z.enum(['not-relevant', 'accepted-risk', 'later']).optional(),
  note: z.string().optional(),
  /** Entity ref of the user who decided. */
  decidedBy: z.string().optional(),
  /** ISO 8601. */
  decidedAt: z.string().optional(),
  /** It had been done and came back. */
  reopened: z.boolean(),
});

/** @public */
export type DecisionRequest = z.infer<typeof decisionRequestSchema>;
/** @public */
export type Decision = z.infer<typeof decisionSchema>;
