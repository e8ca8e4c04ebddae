import { Instant } from 'backstage-plugin-cd-maturity-common';

const FIRST_WAIT_MS = 5_000;
export const LONGEST_WAIT_MS = 3_600_000;
/** Together about four hours: long enough for a database that is being restored. */
const MAX_ATTEMPTS = 12;

/** When to try again after an attempt that failed; undefined when it is time to give up. */
export function nextAttempt(
  failedBefore: number,
  now: Instant,
): { attempts: number; at: Instant } | undefined {
  const attempts = failedBefore + 1;
  if (attempts >= MAX_ATTEMPTS) {
    return undefined;
  }
  const wait = Math.min(FIRST_WAIT_MS * 2 ** failedBefore, LONGEST_WAIT_MS);
  return { attempts, at: now + wait };
}
