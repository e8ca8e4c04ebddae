import { z } from 'zod';
import { actorSchema } from './actor';
import { envelopeSchema } from './envelope';
import { instantSchema } from './instant';

/**
 * One review of a change request.
 *
 * @public
 */
export const reviewSchema = envelopeSchema.extend({
  kind: z.literal('review'),
  changeId: z.string(),
  reviewer: actorSchema,
  verdict: z.enum(['approved', 'changes-requested', 'commented', 'dismissed']),
  submittedAt: instantSchema,
});

/** @public */
export type Review = z.infer<typeof reviewSchema>;
