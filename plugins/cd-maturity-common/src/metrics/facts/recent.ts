import { Instant } from '../../signals';
import { DAY_MS } from '../time';

/** How long after it was last seen something still holds. */
const HOLDS_MS = 180 * DAY_MS;

/** Whether an instant lies before another, and not too long before. */
export function isRecent(
  at: Instant,
  asOf: Instant,
  within: number = HOLDS_MS,
): boolean {
  return at < asOf && at >= asOf - within;
}
