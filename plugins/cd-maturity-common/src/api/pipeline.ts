import { z } from 'zod';
import { phaseSchema } from '../signals';

/**
 * What was seen of one phase; durations are in milliseconds.
 *
 * @public
 */
export const phaseDtoSchema = z.object({
  phase: phaseSchema,
  /** Attempts that came to a verdict; 0 when the phase was not seen. */
  attempts: z.number(),
  succeeded: z.number(),
  durationMs: z.number().optional(),
  /** Started or carried on by a person, among those of which that is known. */
  manual: z.number(),
  startKnown: z.number(),
  newest: z.string().optional(),
});

/** @public */
export const pipelineAnswerSchema = z.object({
  window: z.string(),
  phases: z.array(phaseDtoSchema),
  gate: z
    .object({
      deployments: z.number(),
      of: z.number(),
      waitMs: z.number().optional(),
    })
    .optional(),
  mergeToProductionMs: z.number().optional(),
});

/** @public */
export type PipelineDto = z.infer<typeof pipelineAnswerSchema>;
