import { z } from 'zod';
import { openGateSchema, summaryRowSchema } from './aggregate';
import { distributionSchema } from './distribution';
import { criticalityDtoSchema, scorecardModelSchema } from './scorecardModel';

/** @public */
export const scorecardRowSchema = z.object({
  entityRef: z.string(),
  title: z.string(),
  type: z.string().optional(),
  lifecycle: z.string().optional(),
  owner: z.string().optional(),
  system: z.string().optional(),
  domain: z.string().optional(),
  /** Null when unrated. */
  level: z.number().nullable(),
  potential: z.number(),
  provisional: z.boolean(),
  progress: z.number(),
  percentToNext: z.number().nullable(),
  dimensions: z.array(
    z.object({
      id: z.string(),
      level: z.number(),
      progress: z.number(),
      unrated: z.boolean(),
    }),
  ),
  confidence: z.object({
    value: z.number(),
    measured: z.number(),
    people: z.number(),
    unknown: z.number(),
  }),
  /** Practice to fix first. */
  fixFirst: z.object({ practiceId: z.string(), title: z.string() }).optional(),
  newestSignalAt: z.string().optional(),
});

/** @public */
export const scorecardPageSchema = z.object({
  items: z.array(scorecardRowSchema),
  pageInfo: z.object({ nextCursor: z.string().optional() }),
  /** Capped: `more` is true when there are more than 1,000. */
  total: z.object({ count: z.number(), more: z.boolean() }),
});

/** @public */
export const scorecardSummarySchema = z.object({
  model: scorecardModelSchema,
  criticality: criticalityDtoSchema.optional(),
  totals: z.object({
    eligible: z.number(),
    rated: z.number(),
    /** Median level of the rated entities; null when none is rated. */
    medianLevel: z.number().nullable(),
    /** Rank of the model's target, and how many stand there or above. */
    targetLevel: z.number(),
    atTarget: z.number(),
    meanConfidence: z.number().nullable(),
    shares: z.object({
      measured: z.number(),
      people: z.number(),
      unknown: z.number(),
    }),
    distribution: distributionSchema,
    newestSignalAt: z.string().optional(),
  }),
  /** At most 2,000. */
  rows: z.array(summaryRowSchema),
  /** Gates that stand open most often, most first. */
  openGates: z.array(openGateSchema),
  /** Values to filter by; owners and domains with all that stand above them. */
  facets: z.object({
    owners: z.array(z.string()),
    systems: z.array(z.string()),
    domains: z.array(z.string()),
    types: z.array(z.string()),
    lifecycles: z.array(z.string()),
    /** Owners, systems and domains that are called otherwise than their ref says. */
    titles: z.record(z.string(), z.string()),
  }),
});

/** @public */
export type ScorecardRow = z.infer<typeof scorecardRowSchema>;
/** @public */
export type ScorecardPage = z.infer<typeof scorecardPageSchema>;
/** @public */
export type ScorecardSummary = z.infer<typeof scorecardSummarySchema>;

/** @public */
export const groupBySchema = z.enum(['owner', 'system', 'domain', 'type']);
/** @public */
export const scorecardSortSchema = z.enum([
  'progress',
  '-progress',
  'name',
  '-name',
  'confidence',
  '-confidence',
]);

/**
 * Query of `GET /scorecard`. All filters hold together, values of one filter are alternatives; of `dimension` and
 * `practice`, values about the same one. An owner stands for its group and all below it. `none` as owner, system or
 * domain: those without.
 *
 * @public
 */
export const scorecardFilterSchema = z.strictObject({
  model: z.string().optional(),
  /** Part of the name. */
  q: z.string().max(100).optional(),
  owner: z.array(z.string()).optional(),
  system: z.array(z.string()).optional(),
  domain: z.array(z.string()).optional(),
  type: z.array(z.string()).optional(),
  lifecycle: z.array(z.string()).optional(),
  /** Carries at least one of them in the catalog. */
  tag: z.array(z.string()).optional(),
  confidence: z.array(z.enum(['high', 'medium', 'low'])).optional(),
  /** Level ranks, or `unrated`. */
  level: z.array(z.string().regex(/^(\d|unrated)$/)).optional(),
  /** `build:3`: the dimension stands at that rank; `build:unrated`. */
  dimension: z.array(z.string().regex(/^[a-z0-9-]+:(\d|unrated)$/)).optional(),
  /** `cd.build.one-command:fail`. */
  practice: z
    .array(
      z
        .string()
        .regex(
          /^[a-z0-9.-]+:(pass|partial|fail|unknown|not-applicable|exempt)$/,
        ),
    )
    .optional(),
});

/** @public */
export type ScorecardFilter = z.infer<typeof scorecardFilterSchema>;
/** @public */
export type GroupBy = z.infer<typeof groupBySchema>;
/** @public */
export type ScorecardSort = z.infer<typeof scorecardSortSchema>;
