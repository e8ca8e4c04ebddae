import { Instant, Signal } from 'backstage-plugin-cd-maturity-common';

/** Every time of a signal is called so: `at`, `createdAt`. */
const TIME_NAME = /^at$|At$/;

/** A signal as one line of JSON, times in ISO 8601. */
export function toJsonLine(signal: Signal): string {
  return JSON.stringify(signal, (name, value) =>
    typeof value === 'number' && TIME_NAME.test(name)
      ? new Date(value).toISOString()
      : value,
  );
}

/** Whether any part of it had happened by then. */
export function hasBegun(signal: Signal, asOf: Instant): boolean {
  const times = Object.entries(signal).flatMap(([name, value]) =>
    typeof value === 'number' && TIME_NAME.test(name) ? [value] : [],
  );
  return times.length === 0 || times.some(time => time < asOf);
}
