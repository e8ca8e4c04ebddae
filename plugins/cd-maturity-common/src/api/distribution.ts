import { z } from 'zod';

/**
 * How many entities stand at which level rank; index 0 is "below the first level".
 *
 * @public
 */
export const distributionSchema = z.object({
  levels: z.array(z.number()),
  unrated: z.number(),
});

/**
 * How many entities have which status of a practice.
 *
 * @public
 */
export const statusCountsSchema = z.object({
  pass: z.number(),
  partial: z.number(),
  fail: z.number(),
  unknown: z.number(),
  notApplicable: z.number(),
  exempt: z.number(),
});

/** @public */
export type DistributionDto = z.infer<typeof distributionSchema>;
/** @public */
export type StatusCounts = z.infer<typeof statusCountsSchema>;
