import { z } from 'zod';
import { conditionTestSchema } from '../model/condition';
import { maturityModelMetadataSchema } from '../model/metadata';
import { maturityModelSchema } from '../model/model';
import { idSchema, textSchema } from '../model/text';

/** @public */
export const modelSummarySchema = z.object({
  id: z.string(),
  title: z.string(),
  version: z.string(),
});

/** @public */
export const modelsAnswerSchema = z.object({
  items: z.array(modelSummarySchema),
});

/** @public */
export type ModelSummary = z.infer<typeof modelSummarySchema>;

/**
 * What a version asks of a practice otherwise than the one before.
 *
 * @public
 */
export const modelChangeSchema = z.object({
  what: z.enum([
    'added',
    'removed',
    'title',
    'dimension',
    'level',
    'gate',
    'noGate',
    'threshold',
    'evidence',
  ]),
  practice: z.string(),
  title: z.string(),
  /** Of a threshold. */
  metric: z.string().optional(),
  from: z.string().optional(),
  to: z.string().optional(),
});

/** @public */
export const modelVersionSchema = z.object({
  version: z.string(),
  /** ISO 8601. In force from then on, and until then; still in force without an end. */
  from: z.string(),
  until: z.string().optional(),
  /** Absent for the first version that is known. */
  changes: z.array(modelChangeSchema).optional(),
});

/** @public */
export const modelVersionsAnswerSchema = z.object({
  items: z.array(modelVersionSchema),
  pageInfo: z.object({ nextCursor: z.string().optional() }),
});

/** @public */
export type ModelChange = z.infer<typeof modelChangeSchema>;
/** @public */
export type ModelVersion = z.infer<typeof modelVersionSchema>;

/**
 * A model as it is in force. What files may not say, an override brings: a version with a part of its own
 * (`1.0.0+acme.2`), and conditions that nothing meets.
 * @public
 */
export const modelInForceSchema = maturityModelSchema.extend({
  metadata: maturityModelMetadataSchema.extend({ version: textSchema }),
  conditions: z
    .record(
      idSchema,
      z.strictObject({
        means: textSchema,
        noneOf: z.array(conditionTestSchema).optional(),
        anyOf: z.array(conditionTestSchema).optional(),
      }),
    )
    .default({}),
});
