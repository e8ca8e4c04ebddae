import { z } from 'zod';

const pageInfoSchema = z.object({ nextCursor: z.string().optional() });

/** @public */
export const sourceHealthSchema = z.object({
  items: z.array(
    z.object({
      source: z.string(),
      /** Missing when no installed module brings the source; signals of it were pushed. */
      title: z.string().optional(),
      /** Whether its own door is open: a secret is configured. */
      webhook: z.boolean(),
      /** Whether it is polled. */
      polled: z.boolean(),
      /** Whether its silence means that nothing happened. */
      alive: z.boolean(),
      lastDeliveryAt: z.string().optional(),
      /** Last poll in which the provider answered. */
      lastPollAt: z.string().optional(),
      rateLimitedUntil: z.string().optional(),
      deliveriesLastDay: z.number(),
      pending: z.number(),
      /** How long the oldest waiting delivery has waited; 0 when none waits. */
      lagSeconds: z.number(),
      deadLetters: z.number(),
      scopes: z.number(),
      /** Of them, those that no entity claims. */
      unboundScopes: z.number(),
      /** The newest failures of polls, one per scope. */
      problems: z.array(
        z.object({
          scope: z.string(),
          kind: z.string(),
          message: z.string(),
          /** What to do about it. */
          hint: z.string().optional(),
          at: z.string(),
        }),
      ),
      /** Scopes whose last poll failed; more than there are problems when they are many. */
      failingScopes: z.number(),
      backfill: z
        .object({
          askedAt: z.string(),
          scopes: z.number(),
          remaining: z.number(),
          /** Of the remaining, those whose last try failed. */
          failing: z.number(),
        })
        .optional(),
    }),
  ),
});

/** @public */
export const unboundScopesSchema = z.object({
  items: z.array(
    z.object({
      source: z.string(),
      scope: z.string(),
      newestSignalAt: z.string(),
    }),
  ),
  pageInfo: pageInfoSchema,
});

/** @public */
export const deliveryStateSchema = z.enum(['pending', 'done', 'dead']);

const deliverySchema = z.object({
  id: z.string(),
  source: z.string(),
  /** What the provider calls it, or a hash of what it says. */
  deliveryId: z.string(),
  event: z.string(),
  state: deliveryStateSchema,
  receivedAt: z.string(),
  attempts: z.number(),
  /** How often it was read again on demand. */
  replays: z.number(),
  /** What of a dead one is wrong. */
  field: z.string().optional(),
  /** Why it is dead, or why one that was read gave no signal. */
  reason: z.string().optional(),
  diedAt: z.string().optional(),
});

/** @public */
export const deliveriesSchema = z.object({
  items: z.array(deliverySchema),
  pageInfo: pageInfoSchema,
});

/**
 * With the payload as it came.
 *
 * @public
 */
export const deliveryWithPayloadSchema = deliverySchema.extend({
  payload: z.string(),
});

/** @public */
export const replayRequestSchema = z.strictObject({
  source: z.string().min(1),
  /** Received at or after this; all when absent. */
  from: z.iso.datetime({ offset: true }).optional(),
  /** Received before this. */
  to: z.iso.datetime({ offset: true }).optional(),
  /** Only those in this state; both when absent. */
  state: z.enum(['done', 'dead']).optional(),
});

/** @public */
export const replayAnswerSchema = z.object({ replayed: z.number() });

/** @public */
export const backfillRequestSchema = z.strictObject({
  days: z.number().int().min(1).max(730),
  /** One scope only, as it stands in bindings: `github.com/acme/payments`. */
  scope: z.string().min(1).optional(),
});

/**
 * How many scopes were told to begin or to stop.
 *
 * @public
 */
export const backfillAnswerSchema = z.object({ scopes: z.number() });

/** @public */
export type SourceHealth = z.infer<typeof sourceHealthSchema>;
/** @public */
export type UnboundScopes = z.infer<typeof unboundScopesSchema>;
/** @public */
export type DeliveryState = z.infer<typeof deliveryStateSchema>;
/** @public */
export type Deliveries = z.infer<typeof deliveriesSchema>;
/** @public */
export type DeliverySummary = Deliveries['items'][number];
/** @public */
export type DeliveryWithPayload = z.infer<typeof deliveryWithPayloadSchema>;
/** @public */
export type ReplayRequest = z.infer<typeof replayRequestSchema>;
/** @public */
export type BackfillRequest = z.infer<typeof backfillRequestSchema>;
