import { z } from 'zod';
import { Signal } from '../signals';

/**
 * One statement about an entity that no connected source can make.
 *
 * @public
 */
export const pushedFactSchema = z.strictObject({
  /** Full ref, `component:default/payments-api`. */
  entityRef: z.string().regex(/^[a-z]+:[^/\s]+\/[^/\s]+$/i, {
    error: 'must be a full entity ref, kind:namespace/name',
  }),
  /** Signal id of the dictionary. */
  id: z.string().min(1).max(200),
  value: z.union([z.boolean(), z.number()], {
    error: 'must be true, false or a number',
  }),
  /** How many samples a number rests on; as many as models ask for when absent. */
  samples: z.number().int().positive().optional(),
  /** When it was seen; now when absent. */
  observedAt: z.iso.datetime({ offset: true }).optional(),
});

/**
 * Items are checked one by one, so that a bad one costs no other.
 *
 * @public
 */
export const MOST_PUSHED_ITEMS = 50_000;

const itemsSchema = z.array(z.unknown()).min(1).max(MOST_PUSHED_ITEMS);

/**
 * Body of `POST /facts`.
 *
 * @public
 */
export const pushFactsRequestSchema = z.strictObject({ facts: itemsSchema });

/**
 * Body of `POST /signals`.
 *
 * @public
 */
export const pushSignalsRequestSchema = z.strictObject({ items: itemsSchema });

/** @public */
export const pushAnswerSchema = z.object({
  accepted: z.number(),
  /** What was not kept; `index` is the place of the item in the request, from 0. */
  rejected: z.array(
    z.object({ index: z.number(), field: z.string(), reason: z.string() }),
  ),
});

/** @public */
export type PushedFactItem = z.infer<typeof pushedFactSchema>;
/** @public */
export type PushFactsRequest = { facts: PushedFactItem[] };
/** @public */
export type PushSignalsRequest = { items: Signal[] };
/** @public */
export type PushAnswer = z.infer<typeof pushAnswerSchema>;
/** @public */
export type RejectedItem = PushAnswer['rejected'][number];
