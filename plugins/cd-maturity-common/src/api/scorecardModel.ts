import { z } from 'zod';

/**
 * How entities count in what is said about several of them; absent where all count alike.
 *
 * @public
 */
export const criticalityDtoSchema = z.object({
  /** Annotation that says how critical an entity is. */
  annotation: z.string(),
  /** For how many an entity with that value counts; every other one counts for one. */
  weights: z.record(z.string(), z.number()),
});

/** @public */
export type CriticalityDto = z.infer<typeof criticalityDtoSchema>;

/**
 * What a page has to know of a model to draw levels and dimensions.
 *
 * @public
 */
export const scorecardModelSchema = z.object({
  id: z.string(),
  title: z.string(),
  version: z.string(),
  belowFirst: z.string(),
  levels: z.array(
    z.object({ rank: z.number(), id: z.string(), title: z.string() }),
  ),
  dimensions: z.array(z.object({ id: z.string(), title: z.string() })),
});
