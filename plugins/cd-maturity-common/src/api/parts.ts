import { z } from 'zod';

/**
 * What people write: trimmed, and long enough to say something where it is asked for.
 *
 * @public
 */
export const noteSchema = z.string().trim().max(2000);
/** @public */
export const reasonSchema = z.string().trim().min(3).max(2000);

/**
 * A link that a browser may follow.
 *
 * @public
 */
export const webLinkSchema = z
  .url({ protocol: /^https?$/, error: 'must be a link, http or https' })
  .max(2000);

/**
 * Full ref, `component:default/payments-api`.
 *
 * @public
 */
export const entityRefSchema = z
  .string()
  .max(500)
  .regex(/^[a-z]+:[^/\s]+\/[^/\s]+$/i, {
    error: 'must be a full entity ref, kind:namespace/name',
  })
  .transform(ref => ref.toLocaleLowerCase('en-US'));

/**
 * What the writer saw last. When it is not the present version any more, the answer is 409 with the present state in
 * `error.current`. Left out: whatever the state is.
 *
 * @public
 */
export const expectedVersionSchema = z.number().int().min(0).optional();

/** @public */
export const pageInfoSchema = z.object({ nextCursor: z.string().optional() });
