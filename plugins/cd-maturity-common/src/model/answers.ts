import { z } from 'zod';
import { textSchema } from './text';
import { daysSchema } from './windows';

/**
 * How answers of people are counted.
 *
 * @public
 */
export const answersSchema = z.strictObject({
  expireAfter: daysSchema.default('180d'),
  teamAggregation: z
    .literal('median')
    .default('median')
    .describe(
      'Always the lower median, so that the result is an option of the scale.',
    ),
  minRespondents: z
    .number()
    .int()
    .min(1)
    .default(3)
    .describe('With fewer, the answers count as one declared answer.'),
  showSpread: z.boolean().default(true),
  belowMinRespondents: textSchema.optional(),
});

/** @public */
export type AnswerRules = z.infer<typeof answersSchema>;
