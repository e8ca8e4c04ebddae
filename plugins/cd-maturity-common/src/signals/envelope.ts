import { z } from 'zod';

/** Links from payloads are shown on pages, so only http and https are let in. */
const httpUrl = z
  .string()
  .max(2000)
  .refine(text => /^https?:\/\//i.test(text), {
    error: 'must be an http or https address',
  });

/** What every signal carries, whatever its kind. */
export const envelopeSchema = z.object({
  /** Id of the provider that said it, for example `github`. */
  source: z.string().min(1).max(100),
  /** What the signal speaks about, lower case: `github.com/acme/payments`. Bindings map it to entities. */
  scope: z.string().min(1).max(500),
  /** Unique per source and kind; the same thing always has the same id, whichever delivery tells of it. */
  externalId: z.string().min(1).max(500),
  /** The provider's own order. An older one never overwrites a newer one. */
  seq: z.number().int().nonnegative(),
  /**
   * The word tells only a part of the thing, as an event "finished" that does not repeat when it began. What it leaves out
   * is kept from other words about the same thing; without this a later word replaces all of an earlier one.
   */
  partial: z.boolean().optional(),
  /** For people only: never read by a metric. */
  evidence: z
    .object({ title: z.string().max(300).optional(), url: httpUrl.optional() })
    .optional(),
});
