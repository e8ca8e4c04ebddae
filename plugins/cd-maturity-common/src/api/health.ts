import { z } from 'zod';

export const sourceHealthSchema = z.object({
  items: z.array(
    z.object({
      source: z.string(),
      lastDeliveryAt: z.string().optional(),
      deliveries: z.number(),
      pending: z.number(),
      deadLetters: z.number(),
      scopes: z.number(),
    }),
  ),
  unboundScopes: z.array(
    z.object({
      source: z.string(),
      scope: z.string(),
      newestSignalAt: z.string(),
    }),
  ),
});

export const deadLettersSchema = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      source: z.string(),
      event: z.string(),
      receivedAt: z.string(),
      field: z.string().optional(),
      reason: z.string(),
    }),
  ),
});

/** @public */
export type SourceHealth = z.infer<typeof sourceHealthSchema>;
/** @public */
export type DeadLetters = z.infer<typeof deadLettersSchema>;
