import { Instant } from 'backstage-plugin-cd-maturity-common';

export const DAY_MS = 24 * 3_600_000;

/** Days since 1970-01-01, in UTC. */
export function dayOf(at: Instant): number {
  return Math.floor(at / DAY_MS);
}

/** `2026-06-17` */
export function dayText(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}
