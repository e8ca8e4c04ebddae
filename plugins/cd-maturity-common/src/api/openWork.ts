import { z } from 'zod';
import { scorecardRowSchema } from './scorecard';

const counts = {
  /** Entities on which it fails, wholly or in part. */
  open: z.number(),
  /** Entities on which nobody knows. */
  unknown: z.number(),
  /** Answers of owners, by their state. */
  decisions: z.record(z.string(), z.number()),
};

/**
 * One practice that stands open somewhere.
 *
 * @public
 */
export const openWorkSchema = z.object({
  practiceId: z.string(),
  title: z.string(),
  dimension: z.string(),
  /** Rank of its level. */
  level: z.number(),
  gate: z.boolean(),
  effort: z.enum(['S', 'M', 'L']),
  /** 1 to 5. */
  effect: z.number(),
  ...counts,
});

/** @public */
export const openWorkByOwnerSchema = z.object({
  owner: z.string(),
  title: z.string(),
  ...counts,
});

/**
 * `GET /scorecard/recommendations`.
 *
 * @public
 */
export const openWorkAnswerSchema = z.object({
  items: z.array(openWorkSchema),
});

/**
 * `GET /scorecard/recommendations?of=…`: at most 200 owners.
 *
 * @public
 */
export const openWorkByOwnerAnswerSchema = z.object({
  practiceId: z.string(),
  owners: z.array(openWorkByOwnerSchema),
});

/**
 * A row of `GET /scorecard/export`.
 *
 * @public
 */
export const exportRowSchema = scorecardRowSchema.extend({
  /** Ids of practices that fail, wholly or in part. */
  open: z.array(z.string()),
});

/** @public */
export type OpenWork = z.infer<typeof openWorkSchema>;
/** @public */
export type OpenWorkByOwner = z.infer<typeof openWorkByOwnerSchema>;
/** @public */
export type ExportRow = z.infer<typeof exportRowSchema>;
