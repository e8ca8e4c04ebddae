import { z } from 'zod';
import { phaseSchema } from '../signals';
import { answersSchema } from './answers';
import { appliesToSchema } from './appliesTo';
import { conditionSchema } from './condition';
import { dimensionSchema, levelSchema } from './level';
import { apiVersionSchema, maturityModelMetadataSchema } from './metadata';
import { practiceSchema } from './practice';
import { profileSchema } from './profile';
import { scaleSchema, STANDARD_SCALES } from './scale';
import { idSchema, textSchema } from './text';

const pipelinePhaseSchema = z.strictObject({
  id: phaseSchema,
  title: textSchema,
  does: textSchema,
});

const stepSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  does: textSchema,
});

/** @public */
export const defaultTargetSchema = z.strictObject({
  level: idSchema,
  note: textSchema.optional(),
});

/**
 * A maturity model: dimensions, levels and the practices in each cell. The shape only; whether its parts fit together
 * says {@link validateModel}.
 * @public
 */
export const maturityModelSchema = z.strictObject({
  apiVersion: apiVersionSchema,
  kind: z.literal('MaturityModel', { error: 'must be MaturityModel' }),
  metadata: maturityModelMetadataSchema,
  appliesTo: appliesToSchema,
  defaultTarget: defaultTargetSchema,
  profiles: z.record(idSchema, profileSchema).default({}),
  conditions: z.record(idSchema, conditionSchema).default({}),
  belowFirst: z.strictObject({ title: textSchema }).describe('Name of rank 0.'),
  levels: z.array(levelSchema).min(1),
  sequencing: z
    .enum(['essential', 'strict', 'free'])
    .default('essential')
    .describe(
      'How far lower levels bind: their essential gates, all of them, or not at all.',
    ),
  coverage: z
    .record(idSchema, z.number().min(0).max(1))
    .describe(
      "Share of a cell's weight that must be there beside its gates, by level.",
    ),
  dimensions: z.array(dimensionSchema).min(1),
  pipelinePhases: z.array(pipelinePhaseSchema).optional(),
  steps: z
    .array(stepSchema)
    .min(1)
    .optional()
    .describe(
      'Steps of the work that the model is about, in order, for a strip beside the levels.',
    ),
  scales: z
    .record(idSchema, scaleSchema)
    .default({})
    .transform(own => ({ ...STANDARD_SCALES, ...own })),
  answers: answersSchema.prefault({}),
  practices: z.array(practiceSchema).min(1),
});

/** @public */
export type MaturityModel = z.infer<typeof maturityModelSchema>;
