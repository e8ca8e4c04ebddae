import { z } from 'zod';
import { textSchema } from './text';

const names = z.array(textSchema).min(1);
const share = z.number().min(0).max(1);

/**
 * How a group takes over practices of the components it owns.
 *
 * @public
 */
export const inheritFromSchema = z.strictObject({
  of: z.literal('owned components'),
  share: z.literal('pass').describe('Status whose share counts.'),
  pass: share,
  partial: share,
  minKnown: share.describe(
    'Share of the components whose status must be known.',
  ),
});

/**
 * Which entities a model is for. Without types, tags and annotations: every entity of these kinds.
 *
 * @public
 */
export const appliesToSchema = z.strictObject({
  kinds: names,
  types: names.optional(),
  anyTag: names.optional(),
  anyAnnotation: names.optional(),
  excludeLifecycles: z.array(textSchema).default([]),
  aggregateOn: z
    .array(textSchema)
    .default([])
    .describe('Kinds whose page sums up the entities below.'),
  inheritFrom: inheritFromSchema.optional(),
  note: textSchema.optional(),
});

/** @public */
export type AppliesTo = z.infer<typeof appliesToSchema>;
/** @public */
export type InheritFrom = z.infer<typeof inheritFromSchema>;
