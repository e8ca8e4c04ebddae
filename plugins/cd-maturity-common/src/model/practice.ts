import { z } from 'zod';
import { clauseSchema } from './clause';
import {
  idSchema,
  linkSchema,
  practiceIdSchema,
  templateRefSchema,
  textSchema,
} from './text';

/**
 * One thing that a team does or has, and what shows it.
 *
 * @public
 */
export const practiceSchema = z
  .strictObject({
    id: practiceIdSchema,
    title: textSchema,
    dimension: idSchema,
    level: idSchema,
    flag: z
      .enum(['essential', 'recommended', 'advanced', 'expert'])
      .describe(
        'Weight in its cell: essential 3, advanced and expert 2, recommended 1.',
      ),
    gate: z
      .boolean()
      .describe("Needed to claim the practice's own level in its dimension."),
    scope: z
      .enum(['component', 'team', 'org'])
      .describe(
        'Who answers: the component, its owning group, or the organisation as a whole.',
      ),
    when: idSchema
      .optional()
      .describe(
        'Condition of the model without which the practice does not apply.',
      ),
    combine: z
      .literal('all')
      .optional()
      .describe('Without it, the first clause that says something decides.'),
    evidence: z.array(clauseSchema).min(1),
    supersededBy: z
      .array(practiceIdSchema)
      .default([])
      .describe('Practices that cover this one when they pass.'),
    requires: z
      .array(practiceIdSchema)
      .default([])
      .describe('Practices to recommend first.'),
    remediation: textSchema.describe('One concrete first step.'),
    effort: z
      .enum(['S', 'M', 'L'])
      .describe('S under a week, M one to four weeks, L over a month.'),
    effect: z
      .number()
      .int()
      .min(1)
      .max(5)
      .describe('Our estimate of what it pays, 1 to 5.'),
    docs: z.array(linkSchema).default([]),
    template: templateRefSchema.optional(),
    source: textSchema.optional().describe('Where the idea comes from.'),
    origin: textSchema
      .optional()
      .meta({ description: 'Older name of `source`.', deprecated: true }),
    seed: z.array(z.string()).optional().meta({
      description: 'Free references of drafts; not read.',
      deprecated: true,
    }),
  })
  .transform(({ origin, seed: _, source, ...practice }) => ({
    ...practice,
    source: source ?? origin,
  }));

/** @public */
export type Practice = z.infer<typeof practiceSchema>;
