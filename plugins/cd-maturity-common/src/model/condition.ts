import { z } from 'zod';
import { signalIdSchema, textSchema } from './text';

const names = z.array(textSchema).min(1);

/**
 * One test on an entity. A test on something unknown is not met.
 *
 * @public
 */
export const conditionTestSchema = z.union(
  [
    z.strictObject({ type: names }),
    z.strictObject({ lifecycle: names }),
    z.strictObject({ tag: names }),
    z.strictObject({ relation: textSchema }),
    z.strictObject({ dependsOnResourceType: names }),
    z.strictObject({ fact: signalIdSchema }),
    /** The configuration of the installation holds this key. */
    z.strictObject({ configured: textSchema }),
    z.strictObject({
      seen: z.literal('deployment'),
      tier: z.enum(['production', 'staging', 'test', 'development']).optional(),
    }),
    z.strictObject({ seen: z.literal('training_run') }),
  ],
  {
    error:
      'must be one of: type, lifecycle, tag, dependsOnResourceType (lists), relation, fact, configured, or seen (deployment with an optional tier, training_run)',
  },
);

/**
 * Met when no test of `noneOf` and at least one of `anyOf` is met.
 *
 * @public
 */
export const conditionSchema = z
  .strictObject({
    means: textSchema,
    noneOf: z.array(conditionTestSchema).min(1).optional(),
    anyOf: z.array(conditionTestSchema).min(1).optional(),
  })
  .refine(({ noneOf, anyOf }) => noneOf !== undefined || anyOf !== undefined, {
    error: 'needs tests in anyOf or noneOf; without any it always holds',
  });

/** @public */
export type ConditionTest = z.infer<typeof conditionTestSchema>;
/** @public */
export type Condition = z.infer<typeof conditionSchema>;
