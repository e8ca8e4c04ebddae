import { Instant } from 'backstage-plugin-cd-maturity-common';
import { ProviderError } from '../source';

/** The rest of a portal uses the same credentials: a tenth of the limit is left to it. */
const SHARE_LEFT = 0.1;
const SHORT_WAIT_MS = 60_000;

function countOf(headers: Headers, name: string): number | undefined {
  const text =
    headers.get(`x-ratelimit-${name}`) ?? headers.get(`ratelimit-${name}`);
  return text !== null && /^\d+$/.test(text) ? Number(text) : undefined;
}

/**
 * Ends a poll before it uses up a rate limit, by the headers of its last answer. What was kept until then stays.
 * @public
 */
export function leaveRoom(
  headers: Headers,
  { provider, now }: { provider: string; now: Instant },
): void {
  const limit = countOf(headers, 'limit');
  const remaining = countOf(headers, 'remaining');
  const reset = countOf(headers, 'reset');
  if (
    limit === undefined ||
    remaining === undefined ||
    remaining >= limit * SHARE_LEFT
  ) {
    return;
  }
  throw new ProviderError({
    kind: 'rate-limited',
    message: `${provider}: ${remaining} of ${limit} requests are left`,
    hint: 'Polling goes on by itself; the rest is left to other parts of the portal that use the same credentials',
    retryAt: Math.max(now + SHORT_WAIT_MS, (reset ?? 0) * 1000),
  });
}
