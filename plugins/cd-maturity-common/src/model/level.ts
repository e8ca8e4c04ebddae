import { z } from 'zod';
import { idSchema, textSchema } from './text';

/** @public */
export const levelSchema = z.strictObject({
  id: idSchema,
  rank: z
    .number()
    .int()
    .min(1)
    .max(9)
    .describe('1 is the lowest; 0 stands for "below the first".'),
  title: textSchema,
  label: textSchema
    .optional()
    .describe('Short form for badges, where it differs from the rank.'),
  summary: textSchema,
});

/**
 * Weights count against each other; none of them needs to be huge.
 *
 * @public
 */
export const weightSchema = z.number().positive().max(1000);

/** @public */
export const dimensionSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  weight: weightSchema,
});

/** @public */
export type Level = z.infer<typeof levelSchema>;
/** @public */
export type Dimension = z.infer<typeof dimensionSchema>;
