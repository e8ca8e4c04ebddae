import { z } from 'zod';
import { conditionTestSchema } from '../model/condition';
import { maturityModelMetadataSchema } from '../model/metadata';
import { maturityModelSchema } from '../model/model';
import { idSchema, textSchema } from '../model/text';

export const modelSummarySchema = z.object({
  id: z.string(),
  title: z.string(),
  version: z.string(),
});

export const modelsAnswerSchema = z.object({
  items: z.array(modelSummarySchema),
});

/** @public */
export type ModelSummary = z.infer<typeof modelSummarySchema>;

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
