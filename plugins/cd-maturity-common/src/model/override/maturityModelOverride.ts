import { z } from 'zod';
import { metricClauseSchema } from '../clause';
import { apiVersionSchema } from '../metadata';
import { defaultTargetSchema } from '../model';
import { practiceSchema } from '../practice';
import { profileSchema } from '../profile';
import {
  idSchema,
  practiceIdSchema,
  signalIdSchema,
  textSchema,
} from '../text';

/** What of a clause on a figure may be set anew; the rest stays. */
const thresholdsSchema = metricClauseSchema
  .pick({ pass: true, partial: true, window: true, minSamples: true })
  .partial()
  .refine(given => Object.keys(given).length > 0, {
    error: 'needs at least one of pass, partial, window, minSamples',
  });

/**
 * What an organisation changes of a model that it did not write, so that it keeps getting new versions of it. The shape
 * only; whether it fits the model says {@link checkModels}.
 * @public
 */
export const maturityModelOverrideSchema = z.strictObject({
  apiVersion: apiVersionSchema,
  kind: z.literal('MaturityModelOverride', {
    error: 'must be MaturityModelOverride',
  }),
  metadata: z.strictObject({
    /** Part of the version of the result: `1.0.0+acme.2`. */
    id: idSchema,
    /** Raised with every change, so that results before and after it are not compared. */
    version: z.number().int().min(1),
    title: textSchema.optional(),
  }),
  /** Id of the model. */
  model: idSchema,
  defaultTarget: defaultTargetSchema.optional(),
  /** Share of a cell's weight that a level needs beside its gates, by level. */
  coverage: z.record(idSchema, z.number().min(0).max(1)).default({}),
  /** Weights of dimensions. */
  weights: z.record(idSchema, z.number().positive()).default({}),
  /** Added, or in place of the profile of that name. */
  profiles: z.record(idSchema, profileSchema).default({}),
  /** By practice and by the figure of its clause. */
  thresholds: z
    .record(practiceIdSchema, z.record(signalIdSchema, thresholdsSchema))
    .default({}),
  /** Practices that never apply here, and why. */
  switchedOff: z.record(practiceIdSchema, textSchema).default({}),
  /** Added to the model. */
  practices: z.array(practiceSchema).default([]),
});

/** @public */
export type MaturityModelOverride = z.infer<typeof maturityModelOverrideSchema>;
