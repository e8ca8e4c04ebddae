import { environmentTierSchema } from 'backstage-plugin-cd-maturity-common';
import { z } from 'zod';
import { durationMsSchema } from './duration';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const text = z.string().trim().min(1);

const pattern = text.refine(
  source => {
    try {
      return Boolean(new RegExp(source, 'i'));
    } catch {
      return false;
    }
  },
  { error: 'must be a regular expression' },
);

const sourceSchema = z.strictObject({
  webhook: z
    .strictObject({ secrets: z.array(text).min(1).optional() })
    .default({}),
  silentAfter: durationMsSchema.default(7 * DAY),
});

/** Everything under `cdMaturity`, with its defaults. Durations become milliseconds. */
export const configSchema = z.strictObject({
  sources: z.record(z.string(), sourceSchema).default({}),
  environments: z
    .array(z.strictObject({ pattern, tier: environmentTierSchema }))
    .default([]),
  incidentLabels: z
    .array(text.transform(label => label.toLowerCase()))
    .default(['incident', 'outage']),
  metrics: z
    .strictObject({
      incidentLink: durationMsSchema.default(24 * HOUR),
      countFailedAttempts: z.boolean().default(false),
    })
    .prefault({}),
  models: z
    .strictObject({
      files: z.array(text).default([]),
      enabled: z.array(text).min(1).optional(),
    })
    .prefault({}),
  supportedTechnology: z
    .strictObject({
      supported: z.array(text).min(1),
      unsupported: z.array(text).default([]),
    })
    .optional(),
  catalog: z
    .strictObject({
      refresh: durationMsSchema.default(5 * MINUTE),
      forgetAfter: durationMsSchema.default(15 * MINUTE),
    })
    .prefault({}),
  evaluation: z
    .strictObject({
      batchSize: z.number().int().min(1).max(1000).optional(),
      settle: durationMsSchema.default(5 * SECOND),
      sweep: durationMsSchema.default(DAY),
    })
    .prefault({}),
  retention: z
    .strictObject({ deliveries: durationMsSchema.default(14 * DAY) })
    .prefault({}),
});

export type CdMaturityConfig = z.infer<typeof configSchema>;
export type SourceConfig = CdMaturityConfig['sources'][string];

/** What holds for a source that the configuration does not mention. */
export const DEFAULT_SOURCE_CONFIG: SourceConfig = sourceSchema.parse({});
