import { z } from 'zod';

/** Body of `POST /facts`: statements about entities that no connected source can make. */
export const pushFactsRequestSchema = z.strictObject({
  facts: z
    .array(
      z.strictObject({
        /** Full ref, `component:default/payments-api`. */
        entityRef: z.string().regex(/^[a-z]+:[^/\s]+\/[^/\s]+$/i, {
          error: 'must be a full entity ref, kind:namespace/name',
        }),
        /** Signal id of the dictionary. */
        id: z.string().min(1).max(200),
        value: z.union([z.boolean(), z.number()]),
        /** How many samples a number rests on; as many as models ask for when absent. */
        samples: z.number().int().positive().optional(),
        /** When it was seen; now when absent. */
        observedAt: z.iso.datetime({ offset: true }).optional(),
      }),
    )
    .min(1)
    .max(5000),
});

export const pushFactsAnswerSchema = z.object({
  accepted: z.number(),
  rejected: z.array(
    z.object({ index: z.number(), field: z.string(), reason: z.string() }),
  ),
});

/** @public */
export type PushFactsRequest = z.infer<typeof pushFactsRequestSchema>;
/** @public */
export type PushFactsAnswer = z.infer<typeof pushFactsAnswerSchema>;
