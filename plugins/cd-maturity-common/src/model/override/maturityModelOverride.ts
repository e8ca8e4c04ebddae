import { z } from 'zod';
import { metricClauseSchema } from '../clause';
import { apiVersionSchema } from '../metadata';
import { weightSchema } from '../level';
import { defaultTargetSchema } from '../model';
import { practiceSchema } from '../practice';
import { profileSchema } from '../profile';
import {
  idSchema,
  linkSchema,
  practiceIdSchema,
  signalIdSchema,
  templateRefSchema,
  textSchema,
} from '../text';

/** What of a clause on a figure may be set anew; the rest stays. */
const thresholdsSchema = metricClauseSchema
  .pick({ pass: true, partial: true, window: true, minSamples: true })
  .partial()
  .refine(given => Object.keys(given).length > 0, {
    error: 'needs at least one of pass, partial, window, minSamples',
  });

/** How a first step is said here; what is not given stays. */
const remediationSchema = z
  .strictObject({
    text: textSchema.optional().describe('In place of the one of the model.'),
    docs: z
      .array(linkSchema)
      .default([])
      .describe('Pages of your own, before those of the model.'),
    template: templateRefSchema.optional(),
  })
  .refine(({ text, docs, template }) => text || docs.length > 0 || template, {
    error: 'needs at least one of text, docs, template',
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
    id: idSchema.describe('Part of the version of the result: `1.0.0+acme.2`.'),
    version: z
      .number()
      .int()
      .min(1)
      .describe(
        'Raised with every change, so that results before and after it are not compared.',
      ),
    title: textSchema.optional(),
  }),
  model: idSchema.describe('Id of the model.'),
  defaultTarget: defaultTargetSchema.optional(),
  coverage: z
    .record(idSchema, z.number().min(0).max(1))
    .default({})
    .describe(
      "Share of a cell's weight that a level needs beside its gates, by level.",
    ),
  weights: z
    .record(idSchema, weightSchema)
    .default({})
    .describe('Weights of dimensions.'),
  profiles: z
    .record(idSchema, profileSchema)
    .default({})
    .describe('Added, or in place of the profile of that name.'),
  thresholds: z
    .record(practiceIdSchema, z.record(signalIdSchema, thresholdsSchema))
    .default({})
    .describe('By practice and by the figure of its clause.'),
  remediation: z
    .record(practiceIdSchema, remediationSchema)
    .default({})
    .describe('First steps in words and with links of your own, by practice.'),
  switchedOff: z
    .record(practiceIdSchema, textSchema)
    .default({})
    .describe('Practices that never apply here, and why.'),
  practices: z
    .array(practiceSchema)
    .default([])
    .describe('Added to the model.'),
});

/** @public */
export type MaturityModelOverride = z.infer<typeof maturityModelOverrideSchema>;
