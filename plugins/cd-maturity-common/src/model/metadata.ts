import { z } from 'zod';
import { idSchema, linkSchema, textSchema } from './text';

const API_VERSION = 'cd-maturity/v1alpha1';

export const apiVersionSchema = z.literal(API_VERSION, {
  error: `must be ${API_VERSION}`,
});

export const versionSchema = z
  .string({ error: 'must be three numbers such as 1.0.0' })
  .regex(/^\d+\.\d+\.\d+$/, {
    error: 'must be three numbers such as 1.0.0',
  });

export const maturityModelMetadataSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  version: versionSchema,
  status: z.enum(['draft', 'released', 'retired']),
  guidance: textSchema.describe(
    'How to read the model; shown on every page of it.',
  ),
  sources: z.array(linkSchema).default([]),
});
