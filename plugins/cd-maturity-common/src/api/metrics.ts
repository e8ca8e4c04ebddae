import { z } from 'zod';

/** @public */
export const metricDtoSchema = z.object({
  id: z.string(),
  title: z.string(),
  unit: z.string(),
  direction: z.enum(['up', 'down']),
  definition: z.string(),
  /** Where the definition comes from. */
  source: z.string(),
  status: z.enum(['ok', 'insufficient-samples', 'no-data', 'not-applicable']),
  value: z.number().optional(),
  samples: z.number(),
  sampleName: z.string(),
  window: z.string(),
  newest: z.string().optional(),
  reason: z.string().optional(),
  /**
   * Weekly points over the last 12 weeks, each of the 30 days before it: for the five DORA metrics and the release
   * rhythm, and for a metric that was asked for by its id.
   */
  trend: z
    .array(z.object({ at: z.string(), value: z.number().nullable() }))
    .optional(),
  /** Answer bucket of the DORA quick check, 1 (slowest) to 6, for durations and frequency. */
  band: z
    .object({ position: z.number(), of: z.number(), label: z.string() })
    .optional(),
  /** Where those stand who answered DORA's quick check, on a scale from 0 to 10; higher is better. */
  benchmark: z
    .object({
      score: z.number(),
      mean: z.number(),
      sd: z.number(),
      standing: z.enum(['below', 'around', 'above']),
      edition: z.number(),
      industry: z.string(),
      credit: z.string(),
    })
    .optional(),
});

/** @public */
export const metricsAnswerSchema = z.object({
  items: z.array(metricDtoSchema),
});

/** @public */
export const signalDtoSchema = z.object({
  id: z.string(),
  kind: z.string(),
  source: z.string(),
  scope: z.string(),
  /** ISO 8601. */
  at: z.string(),
  title: z.string(),
  url: z.string().optional(),
  outcome: z.string().optional(),
  environment: z.string().optional(),
  tier: z.string().optional(),
  sha: z.string().optional(),
  durationMs: z.number().optional(),
});

/** @public */
export const signalsAnswerSchema = z.object({
  items: z.array(signalDtoSchema),
  pageInfo: z.object({ nextCursor: z.string().optional() }),
});

/** @public */
export type MetricDto = z.infer<typeof metricDtoSchema>;
/** @public */
export type SignalDto = z.infer<typeof signalDtoSchema>;
