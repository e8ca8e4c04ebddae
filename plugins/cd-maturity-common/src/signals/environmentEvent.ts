import { z } from 'zod';
import { environmentTierSchema } from './environment';
import { envelopeSchema } from './envelope';
import { instantSchema } from './instant';

/**
 * A place to deploy to came into being, changed or went away.
 *
 * @public
 */
export const environmentEventSchema = envelopeSchema.extend({
  kind: z.literal('environment'),
  name: z.string(),
  tier: environmentTierSchema,
  transient: z.boolean(),
  event: z.enum(['created', 'modified', 'deleted']),
  /** What separates it from others: two environments that share all of these are not isolated. */
  isolation: z
    .object({
      cluster: z.string().optional(),
      account: z.string().optional(),
      namespace: z.string().optional(),
      /** A hash, never the credential itself. */
      credential: z.string().optional(),
    })
    .optional(),
  at: instantSchema,
});

/** @public */
export type EnvironmentEvent = z.infer<typeof environmentEventSchema>;
