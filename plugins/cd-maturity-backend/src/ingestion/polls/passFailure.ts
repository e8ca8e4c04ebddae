import { Instant } from 'backstage-plugin-cd-maturity-common';
import { isProviderError } from 'backstage-plugin-cd-maturity-node';
import { briefMessage } from '../../database/briefMessage';
import { CursorError } from '../../store/sourceCursors';

const LONGEST_WAIT_MS = 6 * 3_600_000;

/** What an error of a provider module says to people. */
export function cursorErrorOf(error: unknown): CursorError {
  return isProviderError(error)
    ? { kind: error.kind, message: error.message, hint: error.hint }
    : { kind: 'failed', message: briefMessage(error) };
}

/** When a scope that failed is asked again: every failure in a row doubles the wait, up to six hours. */
export function retryPassAt(
  error: unknown,
  options: { now: Instant; frequencyMs: number; failures: number },
): Instant {
  const { now, frequencyMs, failures } = options;
  const wait = Math.min(frequencyMs * 2 ** failures, LONGEST_WAIT_MS);
  const asked = isProviderError(error) ? error.retryAt ?? 0 : 0;
  return Math.max(now + wait, asked);
}
