import { Instant } from 'backstage-plugin-cd-maturity-common';
import { z } from 'zod';

const interrupted = z.object({ since: z.number(), reached: z.number() });

/**
 * Noted with each page of a poll that goes from old to new; a poll that ends notes nothing.
 *
 * @public
 */
export const reachedState = (since: Instant, reached: Instant) => ({
  since,
  reached,
});

/**
 * Where a poll starts: where one was interrupted that began at the same time or before, else at the beginning.
 *
 * @public
 */
export function resumeFrom(state: unknown, since: Instant): Instant {
  const { data } = interrupted.safeParse(state);
  return data && data.since <= since ? Math.max(data.reached, since) : since;
}
