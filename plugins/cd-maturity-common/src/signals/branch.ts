import { z } from 'zod';
import { envelopeSchema } from './envelope';
import { instantSchema } from './instant';

/**
 * A branch or tag came into being or went away.
 *
 * @public
 */
export const branchSchema = envelopeSchema.extend({
  kind: z.literal('branch'),
  name: z.string(),
  refType: z.enum(['branch', 'tag']),
  event: z.enum(['created', 'deleted']),
  at: instantSchema,
});

/** @public */
export type Branch = z.infer<typeof branchSchema>;
