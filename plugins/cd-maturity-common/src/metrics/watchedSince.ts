import { eventTime, Instant, roleOf, SourceRole } from '../signals';
import { Evidence } from './types';

/**
 * Since when each role is watched, when nothing else is known than the signals themselves: the earliest event seen.
 * @public
 */
export function watchedSince(
  evidence: Evidence,
): Partial<Record<SourceRole, Instant>> {
  const since: Partial<Record<SourceRole, Instant>> = {};
  for (const [first] of Object.values(evidence)) {
    if (first) {
      const role = roleOf(first.kind);
      const at = eventTime(first);
      since[role] = Math.min(at, since[role] ?? at);
    }
  }
  return since;
}
