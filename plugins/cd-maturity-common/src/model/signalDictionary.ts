import { z } from 'zod';
import { apiVersionSchema, versionSchema } from './metadata';
import { idSchema, signalIdSchema, textSchema } from './text';
import { windowNameSchema } from './windows';

/** What one figure or fact means and how it is read. Thresholds are not here: they belong to the models. */
export const signalDefinitionSchema = z.strictObject({
  type: z.enum(['ratio', 'number', 'boolean']),
  /** Which direction is better. */
  dir: z.enum(['up', 'down']),
  /** What one sample is, so what `minSamples` counts. */
  sample: z.enum([
    'push',
    'run',
    'deployment',
    'change',
    'incident',
    'week',
    'item',
    'entity',
  ]),
  window: windowNameSchema.optional(),
  minSamples: z.number().int().min(0).optional(),
  /** False for rates and counts per time: more time would change their meaning. */
  widen: z.literal(false).optional(),
  /** Roles of the sources that can deliver it; any one is enough. */
  from: z.array(idSchema).min(1),
  /** Absent: every shipped provider of a role in `from`. `push`: none. A list: only these providers. */
  delivery: z.union([z.literal('push'), z.array(idSchema).min(1)]).optional(),
  /** Value of "nothing in the window", while a source is alive that would have seen something. */
  emptyIs: z.number().optional(),
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
    /** A value kept from a silent source is empty when it is older than this many windows: `2x-window`. */
    staleAfter: z.string().regex(/^[1-9]\d*x-window$/, {
      error: 'must be a number of windows such as 2x-window',
    }),
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
