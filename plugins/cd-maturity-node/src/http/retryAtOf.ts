import { Instant } from 'backstage-plugin-cd-maturity-common';

/** Nobody is believed who asks to wait longer. */
const LONGEST_WAIT_MS = 24 * 60 * 60 * 1000;

function retryAfter(value: string, now: Instant): Instant {
  return /^\d+$/.test(value) ? now + Number(value) * 1000 : Date.parse(value);
}

/**
 * When the provider wants to be asked again, from `Retry-After` (RFC 9110, seconds or a date) or, when nothing is left,
 * from the reset time that GitHub, GitLab and others send in epoch seconds. Undefined when they do not say.
 *
 * @public
 */
export function retryAtOf(headers: Headers, now: Instant): Instant | undefined {
  const wait = headers.get('retry-after');
  const remaining =
    headers.get('x-ratelimit-remaining') ?? headers.get('ratelimit-remaining');
  const reset =
    headers.get('x-ratelimit-reset') ?? headers.get('ratelimit-reset');
  let at = NaN;
  if (wait !== null) {
    at = retryAfter(wait, now);
  } else if (remaining === '0' && reset !== null) {
    at = Number(reset) * 1000;
  }
  return Number.isFinite(at)
    ? Math.min(Math.max(at, now), now + LONGEST_WAIT_MS)
    : undefined;
}
