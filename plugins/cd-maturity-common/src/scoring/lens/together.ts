import { LensStatus } from './types';

/** All must hold; what does not apply is left out. Nothing to ask for holds. */
export function together(statuses: readonly LensStatus[]): LensStatus {
  const asked = statuses.filter(status => status !== 'not-applicable');
  if (asked.length === 0) {
    return statuses.length === 0 ? 'holds' : 'not-applicable';
  }
  return (
    (['open', 'unknown'] as const).find(status => asked.includes(status)) ??
    'holds'
  );
}
