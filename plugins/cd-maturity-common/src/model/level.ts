import { z } from 'zod';
import { idSchema, textSchema } from './text';

export const levelSchema = z.strictObject({
  id: idSchema,
  /** 1 is the lowest; 0 stands for "below the first". */
  rank: z.number().int().min(1).max(9),
  title: textSchema,
  /** Short form for badges, where it differs from the rank. */
  label: textSchema.optional(),
  summary: textSchema,
});

export const dimensionSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  weight: z.number().positive(),
});

/** @public */
export type Level = z.infer<typeof levelSchema>;
/** @public */
export type Dimension = z.infer<typeof dimensionSchema>;
