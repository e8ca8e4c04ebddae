import { ANNOTATION_CRITICALITY } from 'backstage-plugin-cd-maturity-common';
import { z } from 'zod';

/** Whole numbers, so that sums of weights are exact and equal weights are no weights. */
const weight = z.number().int().min(1).max(1_000);

const weightsSchema = z
  .record(z.string(), weight)
  .transform((said, context) => {
    const weights = new Map<string, number>();
    for (const [value, number] of Object.entries(said)) {
      const key = value.trim().toLowerCase();
      if (key === '' || weights.has(key)) {
        context.addIssue({
          code: 'custom',
          path: [value],
          message: key === '' ? 'must not be empty' : 'has a weight already',
        });
      }
      weights.set(key, number);
    }
    return weights;
  });

/** How entities are told apart by criticality. Values of the annotation in lower case. */
export const criticalitySchema = z
  .strictObject({
    annotation: z.string().trim().min(1).default(ANNOTATION_CRITICALITY),
    weights: weightsSchema.prefault({}),
  })
  .prefault({});
