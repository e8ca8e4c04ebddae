import { z } from 'zod';
import { clauseSchema } from './clause';
import { idSchema, linkSchema, practiceIdSchema, textSchema } from './text';

/** One thing that a team does or has, and what shows it. */
export const practiceSchema = z
  .strictObject({
    id: practiceIdSchema,
    title: textSchema,
    dimension: idSchema,
    level: idSchema,
    flag: z.enum(['essential', 'recommended', 'advanced', 'expert']),
    /** Needed to claim the practice's own level in its dimension. */
    gate: z.boolean(),
    /** Who answers: the component, its owning group, or the organisation as a whole. */
    scope: z.enum(['component', 'team', 'org']),
    /** Condition of the model without which the practice does not apply. */
    when: idSchema.optional(),
    /** Without it, the first clause that says something decides. */
    combine: z.literal('all').optional(),
    evidence: z.array(clauseSchema).min(1),
    /** Practices that cover this one when they pass. */
    supersededBy: z.array(practiceIdSchema).default([]),
    /** Practices to recommend first. */
    requires: z.array(practiceIdSchema).default([]),
    /** One concrete first step. */
    remediation: textSchema,
    /** S under a week, M one to four weeks, L over a month. */
    effort: z.enum(['S', 'M', 'L']),
    /** Our estimate of what it pays, 1 to 5. */
    effect: z.number().int().min(1).max(5),
    docs: z.array(linkSchema).default([]),
    /** Where the idea comes from. */
    source: textSchema.optional(),
    /** Older name of `source`. */
    origin: textSchema.optional(),
    /** Free references of drafts; not read. */
    seed: z.array(z.string()).optional(),
  })
  .transform(({ origin, seed: _, source, ...practice }) => ({
    ...practice,
    source: source ?? origin,
  }));

/** @public */
export type Practice = z.infer<typeof practiceSchema>;
