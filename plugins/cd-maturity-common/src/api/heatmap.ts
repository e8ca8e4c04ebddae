import { z } from 'zod';
import { aggregateRowSchema } from './aggregate';
import { statusCountsSchema } from './distribution';
import { criticalityDtoSchema, scorecardModelSchema } from './scorecardModel';

/** @public */
export const heatmapGroupBySchema = z.enum(['owner', 'system', 'domain']);
/** @public */
export const heatmapColumnsSchema = z.enum(['dimensions', 'practices']);

/** @public */
export const heatmapRowSchema = aggregateRowSchema.extend({
  /** By practice id; with `columns=practices` only. */
  practices: z.record(z.string(), statusCountsSchema).optional(),
});

/**
 * `GET /scorecard/heatmap`.
 *
 * @public
 */
export const heatmapSchema = z.object({
  model: scorecardModelSchema,
  /** How components are weighted in the levels of groups; absent where all count alike. */
  criticality: criticalityDtoSchema.optional(),
  /** With `columns=practices`: the practices in model order. */
  practices: z
    .array(
      z.object({
        id: z.string(),
        title: z.string(),
        dimension: z.string(),
        level: z.number(),
        gate: z.boolean(),
      }),
    )
    .optional(),
  items: z.array(heatmapRowSchema),
  pageInfo: z.object({ nextCursor: z.string().optional() }),
});

/** @public */
export type HeatmapGroupBy = z.infer<typeof heatmapGroupBySchema>;
/** @public */
export type HeatmapColumns = z.infer<typeof heatmapColumnsSchema>;
/** @public */
export type HeatmapRow = z.infer<typeof heatmapRowSchema>;
/** @public */
export type Heatmap = z.infer<typeof heatmapSchema>;
