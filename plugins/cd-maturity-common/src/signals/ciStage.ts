import { z } from 'zod';
import { envelopeSchema } from './envelope';
import { instantSchema } from './instant';
import { outcomeSchema, stateSchema } from './outcome';
import { phaseSchema } from './phases';
import { suiteSchema } from './suites';

/**
 * One job or stage of a run. It is a signal of its own, joined to its run by `runId` and `attempt`: a provider reports
 * jobs and runs in separate deliveries and in any order, and two upserts need no reading of each other.
 *
 * @public
 */
export const ciStageSchema = envelopeSchema.extend({
  kind: z.literal('ci_stage'),
  runId: z.string(),
  attempt: z.number().int().positive(),
  name: z.string(),
  workflow: z.string().optional(),
  sha: z.string().optional(),
  branch: z.string().optional(),
  onDefaultBranch: z.boolean(),
  phases: z.array(phaseSchema),
  suites: z.array(suiteSchema),
  /** `shared`: a runner that a platform or a vendor provides; `own`: a machine of the repository itself. */
  runner: z.enum(['shared', 'own', 'unknown']),
  state: stateSchema,
  outcome: outcomeSchema,
  queuedAt: instantSchema.optional(),
  startedAt: instantSchema.optional(),
  finishedAt: instantSchema.optional(),
});

/** @public */
export type CiStage = z.infer<typeof ciStageSchema>;
