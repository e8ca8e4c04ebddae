import { z } from 'zod';
import { actorSchema } from './actor';
import { envelopeSchema } from './envelope';
import { instantSchema } from './instant';
import { outcomeSchema, stateSchema } from './outcome';

/**
 * One attempt of one pipeline or workflow run. Identity: run and attempt.
 *
 * @public
 */
export const ciRunSchema = envelopeSchema.extend({
  kind: z.literal('ci_run'),
  runId: z.string(),
  attempt: z.number().int().positive(),
  /** Stable name of the pipeline definition, for example `.github/workflows/build.yml`. */
  workflow: z.string(),
  trigger: z.enum([
    'push',
    'change-request',
    'merge',
    'schedule',
    'api',
    'manual',
    'rerun',
    'upstream',
    'unknown',
  ]),
  actor: actorSchema.optional(),
  sha: z.string().optional(),
  branch: z.string().optional(),
  onDefaultBranch: z.boolean(),
  state: stateSchema,
  outcome: outcomeSchema,
  createdAt: instantSchema,
  startedAt: instantSchema.optional(),
  finishedAt: instantSchema.optional(),
});

/** @public */
export type CiRun = z.infer<typeof ciRunSchema>;
