import { z } from 'zod';
import { flattenIssue } from './parse/flattenIssue';
import { tellKnownKeys } from './parse/knownKeys';
import { idSchema, practiceIdSchema, signalIdSchema, textSchema } from './text';
import { closest } from './validate/suggest';
import { windowNameSchema } from './windows';

const status = z
  .literal('partial')
  .optional()
  .describe(
    'Most that a clause can give: a floor under what the clauses after it say.',
  );
const elseStatus = z
  .enum(['partial', 'fail'])
  .optional()
  .describe('What a clause gives that does not hold; without it, fail.');
const whenEmpty = z
  .literal('skip')
  .optional()
  .describe('An empty clause of a practice with `combine: all` is left out.');

/**
 * Judges a number: thresholds stand in the direction of `op`.
 *
 * @public
 */
export const metricClauseSchema = z.strictObject({
  metric: signalIdSchema,
  op: z.enum(['>=', '<='], { error: "must be '>=' or '<='" }),
  pass: z.number(),
  partial: z.number().optional(),
  window: windowNameSchema.optional(),
  minSamples: z.number().int().min(0).optional(),
  status,
  elseStatus,
  whenEmpty,
});

/**
 * Judges something that is so or not.
 *
 * @public
 */
export const factClauseSchema = z.strictObject({
  fact: signalIdSchema,
  equals: z.boolean(),
  status,
  elseStatus,
  whenEmpty,
});

/**
 * Takes over the result of another practice, usually of another model.
 *
 * @public
 */
export const practiceClauseSchema = z.strictObject({
  practice: practiceIdSchema,
  status,
  whenEmpty,
});

/**
 * Asks people.
 *
 * @public
 */
export const askClauseSchema = z.strictObject({
  ask: textSchema,
  scale: idSchema,
  passAt: z
    .number()
    .min(0)
    .max(1)
    .optional()
    .describe(
      'Lowest value of the scale that passes; without it, that of the scale.',
    ),
  evidence: textSchema
    .optional()
    .describe('What to link, in words; only a link makes an answer attested.'),
  onlyIfNoMetric: z
    .boolean()
    .optional()
    .describe(
      'With `combine: all`: stands in for empty clauses, unused otherwise.',
    ),
  status,
});

/**
 * The kinds of clauses by the word that tells them apart.
 *
 * @public
 */
export const CLAUSE_SCHEMAS = {
  metric: metricClauseSchema,
  fact: factClauseSchema,
  practice: practiceClauseSchema,
  ask: askClauseSchema,
};

const KINDS = Object.keys(CLAUSE_SCHEMAS) as Array<keyof typeof CLAUSE_SCHEMAS>;

function notOneKind(kinds: readonly string[], keys: readonly string[]): string {
  const must = `must have exactly one of ${KINDS.join(', ')}`;
  if (kinds.length > 0) {
    return `${must}, not ${kinds.join(' and ')}; split it into two clauses`;
  }
  const [meant] = keys.flatMap(key => closest(key, KINDS) ?? []);
  return meant ? `${must}; did you mean ${meant}?` : must;
}

/**
 * One piece of evidence of a practice; its first word says which kind it is.
 *
 * @public
 */
export const clauseSchema = z
  .record(z.string(), z.unknown())
  .transform((value, context): Clause => {
    const kinds = KINDS.filter(kind => kind in value);
    if (kinds.length !== 1) {
      const message = notOneKind(kinds, Object.keys(value));
      context.addIssue({ code: 'custom', message });
      return z.NEVER;
    }
    const parsed = CLAUSE_SCHEMAS[kinds[0]].safeParse(value, {
      error: tellKnownKeys,
    });
    if (!parsed.success) {
      for (const issue of parsed.error.issues) {
        for (const { path, message } of flattenIssue(issue, value)) {
          context.addIssue({ code: 'custom', path, message });
        }
      }
      return z.NEVER;
    }
    return parsed.data;
  });

/** @public */
export type MetricClause = z.infer<typeof metricClauseSchema>;
/** @public */
export type FactClause = z.infer<typeof factClauseSchema>;
/** @public */
export type PracticeClause = z.infer<typeof practiceClauseSchema>;
/** @public */
export type AskClause = z.infer<typeof askClauseSchema>;
/** @public */
export type Clause = MetricClause | FactClause | PracticeClause | AskClause;
