import { z } from 'zod';
import { clauseDtoSchema } from './entityMaturity';
import { pageInfoSchema, reasonSchema } from './parts';

/** @public */
export const disputeStateSchema = z.enum([
  'open',
  'corrected',
  'confirmed',
  'withdrawn',
]);

/**
 * A reading that an owner called wrong, as it was then.
 *
 * @public
 */
export const disputeDtoSchema = z.object({
  id: z.string(),
  entityRef: z.string(),
  model: z.string(),
  practiceId: z.string(),
  title: z.string(),
  note: z.string(),
  /** Link that the owner gave. */
  evidence: z.string().optional(),
  raisedBy: z.string(),
  raisedAt: z.string(),
  /** What the product had seen. */
  reading: z.object({
    status: z.string(),
    basis: z.string().optional(),
    evaluatedAt: z.string(),
    clauses: z.array(clauseDtoSchema),
  }),
  /** `corrected`: the reading was wrong. `confirmed`: it was right. */
  state: disputeStateSchema,
  resolvedBy: z.string().optional(),
  resolvedAt: z.string().optional(),
  resolution: z.string().optional(),
});

/** @public */
export const disputesAnswerSchema = z.object({
  items: z.array(disputeDtoSchema),
  pageInfo: pageInfoSchema,
});

/** @public */
export const disputeResolutionSchema = z.strictObject({
  outcome: z.enum(['corrected', 'confirmed']),
  note: reasonSchema,
});

/**
 * How often the readings of a practice were wrong, of those in the last 365 days.
 *
 * @public
 */
export const falseReadingsAnswerSchema = z.object({
  items: z.array(
    z.object({
      practiceId: z.string(),
      title: z.string(),
      /** Disputes raised. */
      disputed: z.number(),
      open: z.number(),
      confirmed: z.number(),
      corrected: z.number(),
      /** Entities for which the practice has a status. */
      judged: z.number(),
      /** Entities with a corrected reading over those judged. */
      rate: z.number(),
    }),
  ),
});

/** @public */
export type DisputeDto = z.infer<typeof disputeDtoSchema>;
/** @public */
export type DisputesAnswer = z.infer<typeof disputesAnswerSchema>;
/** @public */
export type DisputeResolution = z.infer<typeof disputeResolutionSchema>;
/** @public */
export type FalseReading = z.infer<
  typeof falseReadingsAnswerSchema
>['items'][number];
