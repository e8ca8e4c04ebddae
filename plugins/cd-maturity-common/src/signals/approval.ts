import { z } from 'zod';
import { actorSchema } from './actor';
import { environmentTierSchema } from './environment';
import { envelopeSchema } from './envelope';
import { instantSchema } from './instant';

/**
 * One step of a human gate: it was asked for, granted or refused. Request and decision arrive in separate deliveries
 * and are paired by run and environment when measured.
 *
 * @public
 */
export const approvalSchema = envelopeSchema.extend({
  kind: z.literal('approval'),
  runId: z.string(),
  environment: z.string(),
  tier: environmentTierSchema,
  event: z.enum(['requested', 'approved', 'rejected']),
  at: instantSchema,
  actor: actorSchema.optional(),
});

/** @public */
export type Approval = z.infer<typeof approvalSchema>;
