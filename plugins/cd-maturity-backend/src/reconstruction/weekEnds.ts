import { Instant } from 'backstage-plugin-cd-maturity-common';
import { DAY_MS, dayOf } from '../history/day';

const WEEKS = 12;
/** 1970-01-01 was a Thursday; weeks end with their Sunday, in UTC. */
const MONDAY = 4;

/** The ends of the last 12 whole weeks up to then, oldest first. Each is the first instant of the week after. */
export function weekEnds(until: Instant): Instant[] {
  const today = dayOf(until);
  const monday = today - ((today - MONDAY) % 7);
  return Array.from(
    { length: WEEKS },
    (_, at) => (monday - (WEEKS - 1 - at) * 7) * DAY_MS,
  );
}
