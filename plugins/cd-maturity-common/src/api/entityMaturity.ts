import { z } from 'zod';
import { decisionSchema } from './decision';
import { whyNotSchema } from './refusal';

const basis = z.enum(['measured', 'fact', 'attested', 'declared', 'stale']);

/**
 * One line of "expected against actual".
 *
 * @public
 */
export const clauseDtoSchema = z.object({
  type: z.enum(['metric', 'fact', 'practice', 'ask']),
  /** Signal id of a metric or fact. */
  signal: z.string().optional(),
  /** What is looked at: the meaning of the signal, the question, the title of the other practice. */
  about: z.string().optional(),
  /** What is asked for, in words: `at most 10 %`. */
  expected: z.string(),
  /** What was seen, in words: `100 %`. Absent when nothing is known. */
  actual: z.string().optional(),
  /** What a metric is held against, in its unit, for a chart. */
  threshold: z
    .object({
      op: z.enum(['>=', '<=']),
      pass: z.number(),
      partial: z.number().optional(),
    })
    .optional(),
  status: z.enum([
    'pass',
    'partial',
    'fail',
    'empty',
    'not-applicable',
    'unused',
  ]),
  basis: basis.optional(),
  samples: z.number().optional(),
  window: z.string().optional(),
  reason: z.string().optional(),
});

/** @public */
export const practiceDtoSchema = z.object({
  id: z.string(),
  title: z.string(),
  dimension: z.string(),
  /** Rank of the level it belongs to. */
  level: z.number(),
  flag: z.enum(['essential', 'recommended', 'advanced', 'expert']),
  gate: z.boolean(),
  scope: z.enum(['component', 'team', 'org']),
  effort: z.enum(['S', 'M', 'L']),
  effect: z.number(),
  /** The first step, in the words of the organisation where it has some. */
  remediation: z.string(),
  docs: z.array(z.string()),
  /** Ref of a software template that takes the first step. */
  template: z.string().optional(),
  /** Where the idea comes from. */
  source: z.string().optional(),
  status: z.enum([
    'pass',
    'partial',
    'fail',
    'unknown',
    'not-applicable',
    'exempt',
  ]),
  basis: basis.optional(),
  open: z.boolean().optional(),
  /** Title of the practice above that covers this one. */
  impliedBy: z.string().optional(),
  conflict: z.boolean().optional(),
  hint: z.string().optional(),
  clauses: z.array(clauseDtoSchema),
});

/** @public */
export const recommendationDtoSchema = z.object({
  practiceId: z.string(),
  rank: z.number(),
  score: z.number(),
  group: z.enum([
    'quick-win',
    'next-step',
    'big-move',
    'show-evidence',
    'other',
  ]),
  /** Part of the smallest set that reaches the next overall level. */
  inSmallestSet: z.boolean(),
  decision: decisionSchema,
});

/** @public */
export const recommendationsAnswerSchema = z.object({
  items: z.array(recommendationDtoSchema),
});

/** @public */
export const dimensionDtoSchema = z.object({
  id: z.string(),
  title: z.string(),
  /** How much it counts beside the others. */
  weight: z.number(),
  level: z.number(),
  potential: z.number(),
  next: z.number().nullable(),
  progress: z.number(),
  unrated: z.boolean(),
  provisional: z.boolean(),
  withExemptions: z.boolean(),
  coverage: z.record(z.string(), z.number()),
  /** Gates of the next level that fail or are partial, and those that are unknown. */
  openGates: z.number(),
  unknownGates: z.number(),
});

/** @public */
export const entityMaturitySchema = z.object({
  entityRef: z.string(),
  model: z.object({
    id: z.string(),
    title: z.string(),
    version: z.string(),
    guidance: z.string(),
    belowFirst: z.string(),
    levels: z.array(
      z.object({
        rank: z.number(),
        id: z.string(),
        title: z.string(),
        summary: z.string(),
      }),
    ),
  }),
  /** All models that apply to the entity. */
  models: z.array(z.object({ id: z.string(), title: z.string() })),
  /** Published level; null when unrated. */
  level: z.number().nullable(),
  potential: z.number(),
  progress: z.number(),
  percentToNext: z.number().nullable(),
  unrated: z.boolean(),
  bottleneck: z.string(),
  /** Rank to aim for, and where that was set: on an entity or group, in the annotation, or by the model. */
  target: z.object({
    level: z.number(),
    from: z.enum(['goal', 'annotation', 'model']).optional(),
    setOn: z.string().optional(),
  }),
  /** What the result would be if no exemption held; absent while none does. */
  withoutExemptions: z
    .object({
      /** Practices under exemption. */
      exempt: z.number(),
      /** Null when unrated. */
      level: z.number().nullable(),
      progress: z.number(),
      percentToNext: z.number().nullable(),
      dimensions: z.array(
        z.object({ id: z.string(), level: z.number(), progress: z.number() }),
      ),
    })
    .optional(),
  /** A lower level that waits 24 h before it is published; null: it will be unrated. */
  pending: z
    .object({ level: z.number().nullable(), publishAt: z.string() })
    .optional(),
  confidence: z.object({
    value: z.number(),
    band: z.enum(['high', 'medium', 'low']),
    measured: z.number(),
    people: z.number(),
    unknown: z.number(),
  }),
  breadth: z.number(),
  dimensions: z.array(dimensionDtoSchema),
  practices: z.array(practiceDtoSchema),
  recommendations: z.array(recommendationDtoSchema),
  sources: z.array(
    z.object({
      source: z.string(),
      scope: z.string(),
      roles: z.array(z.string()),
      /** Why it is bound: the annotation that says so. */
      why: z.string(),
      newestSignalAt: z.string().optional(),
    }),
  ),
  freshness: z.object({
    evaluatedAt: z.string(),
    newestSignalAt: z.string().optional(),
  }),
  /** What the reader may do here, and why they may not decide; the first four need the entity to be theirs. */
  rights: whyNotSchema.extend({
    decide: z.boolean(),
    attest: z.boolean().optional(),
    requestExemption: z.boolean().optional(),
    updateGoal: z.boolean().optional(),
    approveExemption: z.boolean().optional(),
    /** How many days an exemption may last at most. */
    exemptionDays: z.number().optional(),
  }),
});

/** @public */
export type EntityMaturity = z.infer<typeof entityMaturitySchema>;
/** @public */
export type PracticeDto = z.infer<typeof practiceDtoSchema>;
/** @public */
export type ClauseDto = z.infer<typeof clauseDtoSchema>;
/** @public */
export type DimensionDto = z.infer<typeof dimensionDtoSchema>;
/** @public */
export type RecommendationDto = z.infer<typeof recommendationDtoSchema>;
