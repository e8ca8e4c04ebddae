import { z } from 'zod';
import { idSchema } from './text';

const share = z.number().min(0).max(1);

/**
 * The options of a question, each worth 0 to 1, or outside the count.
 *
 * @public
 */
export const scaleSchema = z.strictObject({
  options: z
    .record(
      idSchema,
      z.union([share, z.literal('unknown'), z.literal('not-applicable')], {
        error: 'must be a number from 0 to 1, unknown or not-applicable',
      }),
    )
    .refine(
      options => Object.values(options).some(v => typeof v === 'number'),
      { error: 'needs at least one option with a number' },
    ),
  pass: share.describe('Lowest value that passes.'),
  partial: share.describe('Lowest value that is partial.'),
});

/** @public */
export type Scale = z.infer<typeof scaleSchema>;

/**
 * Scales that every model may use without writing them down. A model that needs others adds or replaces them by name.
 * @public
 */
export const STANDARD_SCALES: Readonly<Record<string, Scale>> = {
  yesno: {
    options: {
      yes: 1,
      partly: 0.5,
      no: 0,
      'dont-know': 'unknown',
      'not-applicable': 'not-applicable',
    },
    pass: 1,
    partial: 0.5,
  },
  agree5: {
    options: {
      'strongly-disagree': 0,
      disagree: 0.25,
      neither: 0.5,
      agree: 0.75,
      'strongly-agree': 1,
      'dont-know': 'unknown',
    },
    pass: 0.75,
    partial: 0.5,
  },
  share4: {
    options: {
      none: 0,
      some: 0.33,
      most: 0.67,
      all: 1,
      'dont-know': 'unknown',
      'not-applicable': 'not-applicable',
    },
    pass: 1,
    partial: 0.33,
  },
  cadence5: {
    options: {
      never: 0,
      yearly: 0.25,
      quarterly: 0.5,
      monthly: 0.75,
      'weekly-or-more': 1,
      'dont-know': 'unknown',
    },
    pass: 0.75,
    partial: 0.5,
  },
};
