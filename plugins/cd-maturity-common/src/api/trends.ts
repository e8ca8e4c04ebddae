import { z } from 'zod';
import { changeDtoSchema } from './changes';
import { distributionSchema } from './distribution';

/**
 * How a group, or the organisation, stood on one day.
 *
 * @public
 */
export const trendDaySchema = z.object({
  /** `2026-06-17`, in UTC. */
  day: z.string(),
  level: z.number().nullable(),
  eligible: z.number(),
  rated: z.number(),
  distribution: distributionSchema,
  /** Mean progress in levels; absent where only levels are known. */
  progress: z.number().optional(),
  /** Mean confidence, 0 to 1; absent where only levels are known. */
  confidence: z.number().optional(),
  /** The model had another version than the day before: not a jump but a new series. */
  modelVersion: z.string().optional(),
  /** Computed afterwards from older signals. */
  reconstructed: z.boolean(),
});

/**
 * `GET /scorecard/trends`. Daily, older than 90 days weekly.
 *
 * @public
 */
export const trendSchema = z.object({
  items: z.array(trendDaySchema),
});

/** @public */
export const moverGroupBySchema = z.enum([
  'entity',
  'owner',
  'system',
  'domain',
]);

/**
 * Why an entity moved: its newest evaluation that moved the level that way.
 *
 * @public
 */
export const moverReasonSchema = z.object({
  /** ISO 8601. */
  at: z.string(),
  causes: changeDtoSchema.shape.causes,
  /** Dimensions that moved the same way, then practices: what the level rests on first, at most three of them. */
  moves: changeDtoSchema.shape.changes,
  /** How many practices moved the same way. */
  practices: z.number(),
});

/** @public */
export const moverSchema = z.object({
  key: z.string(),
  title: z.string(),
  owner: z.string().optional(),
  /** Levels gained or lost in the window; of a group the sum over its entities. */
  moved: z.number(),
  /** Entities that went up, and down. Of an entity 1 or 0. */
  up: z.number(),
  down: z.number(),
  /** Of an entity: its rank now; null when unrated. */
  level: z.number().nullable().optional(),
  /**
   * Of an entity: its ranks before the first and after the last move of the window. Absent where another version of the
   * model, or a time without a rating, lies between.
   */
  from: z.number().optional(),
  to: z.number().optional(),
  /** Of an entity; absent where its change log does not reach back so far. */
  why: moverReasonSchema.optional(),
});

/**
 * `GET /scorecard/movers`: at most ten each. Beginning to be rated, or another model, is no move.
 *
 * @public
 */
export const moversSchema = z.object({
  from: z.string(),
  to: z.string(),
  improved: z.array(moverSchema),
  regressed: z.array(moverSchema),
});

/**
 * How an entity stood from `at` on.
 *
 * @public
 */
export const historyPointSchema = z.object({
  /** ISO 8601. */
  at: z.string(),
  /** Null when unrated. */
  level: z.number().nullable(),
  progress: z.number(),
  confidence: z.number(),
  /** Rank by dimension that applies; null when unrated. */
  dimensions: z.record(z.string(), z.number().nullable()),
  modelVersion: z.string(),
  /** `first`: judged for the first time. `model`: by another version from here on. */
  marker: z.enum(['first', 'model']).optional(),
  /** Computed afterwards from older signals. */
  reconstructed: z.boolean(),
});

/**
 * `GET …/history`, oldest first.
 *
 * @public
 */
export const historySchema = z.object({ items: z.array(historyPointSchema) });

/** @public */
export type TrendDay = z.infer<typeof trendDaySchema>;
/** @public */
export type MoverGroupBy = z.infer<typeof moverGroupBySchema>;
/** @public */
export type MoverReason = z.infer<typeof moverReasonSchema>;
/** @public */
export type Mover = z.infer<typeof moverSchema>;
/** @public */
export type Movers = z.infer<typeof moversSchema>;
/** @public */
export type HistoryPoint = z.infer<typeof historyPointSchema>;
