import { z } from 'zod';

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
