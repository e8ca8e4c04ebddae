import { addDays, Day } from '../time';

/**
 * Why an exemption may not end on that day; undefined when it may.
 *
 * @public
 */
export function whyNotUntil(
  until: Day,
  options: { today: Day; maxDays: number },
): string | undefined {
  const { today, maxDays } = options;
  if (until < today) {
    return `must not be before today, ${today}`;
  }
  const last = addDays(today, maxDays);
  return until > last
    ? `must be at most ${maxDays} days away, ${last}`
    : undefined;
}
