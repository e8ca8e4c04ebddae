import {
  environmentTierSchema,
  recognitionExtensionSchema,
} from 'backstage-plugin-cd-maturity-common';
import { z } from 'zod';
import { bindingRulesSchema, renamedScopesSchema } from './bindingsSchema';
import { criticalitySchema } from './criticalitySchema';
import { durationMsSchema } from './duration';
import { peopleSchema } from './peopleSchema';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const YEAR = 365 * DAY;

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

const timeZone = text.refine(
  zone => {
    try {
      return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
    } catch {
      return false;
    }
  },
  { error: 'must be a time zone such as Europe/Berlin' },
);

const pollSchema = z.strictObject({
  enabled: z.boolean().default(true),
  frequency: durationMsSchema
    .refine(ms => ms >= MINUTE, { error: 'must be a minute or more' })
    .default(5 * MINUTE),
  lookBack: durationMsSchema.default(2 * HOUR),
  concurrency: z.number().int().min(1).max(50).default(4),
});

/** Provider modules read and check further keys of their own, such as addresses. */
const sourceSchema = z.looseObject({
  webhook: z
    .strictObject({ secrets: z.array(text).min(1).optional() })
    .default({}),
  events: z
    .strictObject({ topics: z.array(text).min(1).optional() })
    .optional(),
  poll: pollSchema.prefault({}),
  backfill: z
    .strictObject({ days: z.number().int().min(0).max(730).default(90) })
    .prefault({}),
  silentAfter: durationMsSchema.default(7 * DAY),
});

const writerSchema = z.strictObject({
  subject: text,
  sources: z.array(text).default([]),
  entities: z.array(text.transform(glob => glob.toLowerCase())).default([]),
  owners: z.array(text.transform(ref => ref.toLowerCase())).default([]),
});

/** Everything under `cdMaturity`, with its defaults. Durations become milliseconds. */
export const configSchema = z.strictObject({
  ...peopleSchema,
  sources: z.record(z.string(), sourceSchema).default({}),
  bindings: bindingRulesSchema,
  renamedScopes: renamedScopesSchema,
  environments: z
    .array(z.strictObject({ pattern, tier: environmentTierSchema }))
    .default([]),
  incidentLabels: z.array(text).default(['incident', 'outage']),
  metrics: z
    .strictObject({
      incidentLink: durationMsSchema.default(24 * HOUR),
      countFailedAttempts: z.boolean().default(false),
      verification: durationMsSchema.default(HOUR),
      newVersionsOnly: z.boolean().default(false),
      rollbacksLeaveDenominator: z.boolean().default(false),
      ignoreBots: z.boolean().default(false),
      releaseRhythm: z.enum(['working-days', 'time']).default('working-days'),
      timeZone: timeZone.default('UTC'),
      recognition: recognitionExtensionSchema.prefault({}),
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
  criticality: criticalitySchema,
  catalog: z
    .strictObject({
      refresh: durationMsSchema.default(5 * MINUTE),
      forgetAfter: durationMsSchema.default(15 * MINUTE),
    })
    .prefault({}),
  evaluation: z
    .strictObject({
      batchSize: z.number().int().min(1).max(1000).optional(),
      settle: durationMsSchema.default(2 * SECOND),
      sweep: durationMsSchema.default(DAY),
    })
    .prefault({}),
  push: z
    .strictObject({ writers: z.array(writerSchema).default([]) })
    .prefault({}),
  retention: z
    .strictObject({
      deliveries: durationMsSchema.default(14 * DAY),
      deadLetters: durationMsSchema.default(90 * DAY),
      signals: durationMsSchema
        .refine(ms => ms >= YEAR, {
          error: 'must be a year or more: figures look that far back',
        })
        .default(2 * YEAR),
      changes: durationMsSchema.default(2 * YEAR),
    })
    .prefault({}),
});

export type CdMaturityConfig = z.infer<typeof configSchema>;
export type SourceConfig = CdMaturityConfig['sources'][string];
export type PushWriter = CdMaturityConfig['push']['writers'][number];

/** What holds for a source that the configuration does not mention. */
export const DEFAULT_SOURCE_CONFIG: SourceConfig = sourceSchema.parse({});
