import {
  MetricReading,
  windowNameSchema,
} from 'backstage-plugin-cd-maturity-common';
import { z } from 'zod';

const measurementSchema = z.strictObject({
  value: z.number().optional(),
  samples: z.number().int().min(0),
  newest: z.number().int().optional(),
  censored: z.number().int().min(0).optional(),
  reason: z.string().optional(),
});

/** One measurement that holds in every window, or one for each. */
export const readingSchema = measurementSchema
  .partial()
  .extend({
    windows: z.partialRecord(windowNameSchema, measurementSchema).optional(),
    stale: z.boolean().optional(),
  })
  .transform((reading, context): MetricReading => {
    const { windows, stale, samples, ...rest } = reading;
    if (samples !== undefined && !windows) {
      return { ...rest, samples, stale };
    }
    if (windows && samples === undefined && rest.value === undefined) {
      return { windows, stale };
    }
    context.addIssue({
      code: 'custom',
      message: 'must have either value and samples, or windows',
    });
    return z.NEVER;
  });
