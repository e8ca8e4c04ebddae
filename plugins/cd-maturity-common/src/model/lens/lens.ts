import { z } from 'zod';
import { levelSchema } from '../level';
import { apiVersionSchema, maturityModelMetadataSchema } from '../metadata';
import { STANDARD_SCALES } from '../scale';
import { idSchema, practiceIdSchema, textSchema } from '../text';

/** Something that no practice of a model shows, so people are asked. */
const lensQuestionSchema = z.strictObject({
  id: practiceIdSchema.describe(
    'Its answer is kept under this name, beside those of practices.',
  ),
  ask: textSchema,
  scale: z.enum(Object.keys(STANDARD_SCALES)).default('yesno'),
  evidence: textSchema.optional().describe('What to link, in words.'),
});

/** What one area asks at one level. Asking for nothing, it holds for everyone. */
const lensRowSchema = z.strictObject({
  level: idSchema,
  title: textSchema,
  practices: z.array(practiceIdSchema).default([]),
  enough: z
    .literal('partial')
    .optional()
    .describe('Partial is enough; without it, everything must pass.'),
  questions: z.array(lensQuestionSchema).default([]),
});

const lensAreaSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  rows: z.array(lensRowSchema).min(1),
});

/**
 * Another model seen through the practices of the models at hand: for each of its areas and levels, which practices it
 * asks for. A checklist is a lens with one level.
 * @public
 */
export const lensSchema = z.strictObject({
  apiVersion: apiVersionSchema,
  kind: z.literal('Lens', { error: 'must be Lens' }),
  metadata: maturityModelMetadataSchema,
  levels: z.array(levelSchema).min(1),
  areas: z.array(lensAreaSchema).min(1),
});

/** @public */
export type Lens = z.infer<typeof lensSchema>;
/** @public */
export type LensArea = Lens['areas'][number];
/** @public */
export type LensRow = LensArea['rows'][number];
/** @public */
export type LensQuestion = LensRow['questions'][number];
