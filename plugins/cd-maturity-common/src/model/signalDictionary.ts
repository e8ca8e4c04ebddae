import { z } from 'zod';
import { apiVersionSchema, versionSchema } from './metadata';
import { idSchema, signalIdSchema, textSchema } from './text';
import { windowNameSchema } from './windows';

/**
 * What one figure or fact means and how it is read. Thresholds are not here: they belong to the models.
 *
 * @public
 */
export const signalDefinitionSchema = z.strictObject({
  type: z.enum(['ratio', 'number', 'boolean']),
  dir: z.enum(['up', 'down']).describe('Which direction is better.'),
  sample: z
    .enum([
      'push',
      'run',
      'deployment',
      'change',
      'incident',
      'week',
      'item',
      'entity',
    ])
    .describe('What one sample is, so what `minSamples` counts.'),
  window: windowNameSchema.optional(),
  minSamples: z.number().int().min(0).optional(),
  widen: z
    .literal(false)
    .optional()
    .describe(
      'False for rates and counts per time: more time would change their meaning.',
    ),
  from: z
    .array(idSchema)
    .min(1)
    .describe('Roles of the sources that can deliver it; any one is enough.'),
  delivery: z
    .union([z.literal('push'), z.array(idSchema).min(1)])
    .optional()
    .describe(
      'Absent: every shipped provider of a role in `from`. `push`: none. A list: only these providers.',
    ),
  emptyIs: z
    .number()
    .optional()
    .describe(
      'Value of "nothing in the window", while a source is alive that would have seen something.',
    ),
  signed: z
    .literal(true)
    .optional()
    .describe('It may be below 0; without it, it never is.'),
  means: textSchema,
});

/** @public */
export const signalDictionarySchema = z.strictObject({
  apiVersion: apiVersionSchema,
  kind: z.literal('SignalDictionary', { error: 'must be SignalDictionary' }),
  metadata: z.strictObject({
    id: idSchema,
    version: versionSchema,
    status: z.enum(['draft', 'released', 'retired']),
  }),
  defaults: z.strictObject({
    window: windowNameSchema,
    minSamples: z.number().int().min(0),
    widen: z.array(windowNameSchema),
    maxSamples: z.number().int().positive(),
    staleAfter: z
      .string()
      .regex(/^[1-9]\d*x-window$/, {
        error: 'must be a number of windows such as 2x-window',
      })
      .describe(
        'A value kept from a silent source is empty when it is older than this many windows: `2x-window`.',
      ),
    silentAfter: z.strictObject({
      intervals: z.number().positive(),
      failedPolls: z.number().int().positive(),
    }),
  }),
  eventTypes: z.record(z.string(), textSchema).default({}),
  signals: z.record(signalIdSchema, signalDefinitionSchema),
});

/** @public */
export type SignalDefinition = z.infer<typeof signalDefinitionSchema>;
/** @public */
export type SignalDictionary = z.infer<typeof signalDictionarySchema>;
