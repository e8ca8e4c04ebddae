import { z } from 'zod';
import { actorSchema } from './actor';
import { envelopeSchema } from './envelope';
import { instantSchema } from './instant';
import { outcomeSchema, stateSchema } from './outcome';

/**
 * The eight steps of machine learning in production that a pipeline may execute.
 *
 * @public
 */
export const trainingStepSchema = z.enum([
  'extract',
  'analyse',
  'prepare',
  'train',
  'evaluate',
  'validate',
  'serve',
  'monitor',
]);

/**
 * One execution of a pipeline that trains a model.
 *
 * @public
 */
export const trainingRunSchema = envelopeSchema.extend({
  kind: z.literal('training_run'),
  runId: z.string(),
  pipeline: z.string(),
  trigger: z.enum([
    'on-demand',
    'schedule',
    'new-data',
    'model-decay',
    'data-drift',
    'unknown',
  ]),
  actor: actorSchema.optional(),
  /** Steps that the pipeline executed itself. */
  steps: z.array(trainingStepSchema),
  /** A check of the data, or of the model against the present one, that could stop the run. */
  dataChecked: z.boolean().optional(),
  modelChecked: z.boolean().optional(),
  sha: z.string().optional(),
  dataSnapshot: z.string().optional(),
  /** Parameters and results are recorded. */
  logged: z.boolean().optional(),
  model: z.string().optional(),
  modelVersion: z.string().optional(),
  /** The version is in a registry. */
  registered: z.boolean().optional(),
  state: stateSchema,
  outcome: outcomeSchema,
  createdAt: instantSchema,
  startedAt: instantSchema.optional(),
  finishedAt: instantSchema.optional(),
});

/** @public */
export type TrainingRun = z.infer<typeof trainingRunSchema>;
