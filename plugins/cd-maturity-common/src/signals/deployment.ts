import { z } from 'zod';
import { actorSchema } from './actor';
import { environmentTierSchema } from './environment';
import { envelopeSchema } from './envelope';
import { instantSchema } from './instant';
import { outcomeSchema, stateSchema } from './outcome';

/**
 * One attempt to change one environment.
 *
 * @public
 */
export const deploymentSchema = envelopeSchema.extend({
  kind: z.literal('deployment'),
  deploymentId: z.string(),
  environment: z.string(),
  /** An unknown tier is never production. */
  tier: environmentTierSchema,
  /** Preview environments come and go; they count for nothing. */
  transient: z.boolean(),
  sha: z.string().optional(),
  ref: z.string().optional(),
  version: z.string().optional(),
  digest: z.string().optional(),
  /** The deployed artifact is a complete container or machine image. */
  image: z.boolean().optional(),
  runId: z.string().optional(),
  /** The deployed service, where the scope holds several. */
  service: z.string().max(300).optional(),
  /** The definition that deployed, for example `.github/workflows/deploy.yml`. */
  definition: z.string().optional(),
  actor: actorSchema.optional(),
  /** A controller fetched the change from where it is declared. Absent: as far as its sender tells. */
  pulled: z.boolean().optional(),
  /** How traffic moves to the new version. */
  strategy: z.enum(['recreate', 'rolling', 'blue-green', 'canary']).optional(),
  /** What set it off: a merge, push or sync, or a person's start command. */
  trigger: z.enum(['automatic', 'manual', 'unknown']),
  /** Steps after the start command were done by a person (as said by the sender). */
  manualSteps: z.boolean().optional(),
  /** Marked as hotfix, revert or rollback by the sender. */
  remediation: z.boolean(),
  state: stateSchema,
  outcome: outcomeSchema,
  createdAt: instantSchema,
  startedAt: instantSchema.optional(),
  finishedAt: instantSchema.optional(),
});

/** @public */
export type Deployment = z.infer<typeof deploymentSchema>;
