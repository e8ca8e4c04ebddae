import { z } from 'zod';
import { environmentTierSchema } from './environment';
import { envelopeSchema } from './envelope';
import { instantSchema } from './instant';

/**
 * What a GitOps controller said of one application at one time.
 *
 * @public
 */
export const gitopsSyncSchema = envelopeSchema.extend({
  kind: z.literal('gitops_sync'),
  application: z.string(),
  environment: z.string(),
  tier: environmentTierSchema,
  /** Whether the live state is the declared one. */
  sync: z.enum(['synced', 'out-of-sync', 'unknown']),
  health: z.enum([
    'healthy',
    'progressing',
    'degraded',
    'suspended',
    'missing',
    'unknown',
  ]),
  autoSync: z.boolean().optional(),
  selfHeal: z.boolean().optional(),
  revision: z.string().optional(),
  at: instantSchema,
});

/** @public */
export type GitopsSync = z.infer<typeof gitopsSyncSchema>;
