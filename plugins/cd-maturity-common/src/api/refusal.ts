import { z } from 'zod';

/**
 * Why the reader may not do something, for pages that say it in another language.
 *
 * @public
 */
export const refusalSchema = z.object({
  code: z.enum([
    /** Nobody owns `entity`. */
    'no-owner',
    /** `owner` owns `entity`, and the reader is not of them. */
    'other-owner',
    /** The policy does not give `permission` for `entity`. */
    'no-permission',
    /** The answer would be kept on `entity`, which the catalog does not have. */
    'not-in-catalog',
    /** It is asked for the organisation, and no group stands for it. */
    'no-organization',
  ]),
  /** What the sentence tells beside the code. */
  params: z.record(z.string(), z.string()),
});

/** @public */
export const whyNotSchema = z.object({
  /** A sentence in English. */
  whyNot: z.string().optional(),
  /** The same for pages; absent where a reason has no code. */
  refusal: refusalSchema.optional(),
});

/** @public */
export type Refusal = z.infer<typeof refusalSchema>;
/** @public */
export type WhyNot = z.infer<typeof whyNotSchema>;
