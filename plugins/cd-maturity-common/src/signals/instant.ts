import { z } from 'zod';

/** Milliseconds since 1970-01-01T00:00:00Z. @public */
export type Instant = number;

/** Providers send zero dates (year 1, year 1970) for "never"; nothing before this is a real delivery. */
const EARLIEST = Date.UTC(1980, 0, 1);

/**
 * Accepts epoch milliseconds or an ISO 8601 text with offset, yields epoch milliseconds.
 * Refuses anything before 1980, which providers use for "never".
 *
 * @public
 */
export const instantSchema = z
  .union([
    z.number().int(),
    z.iso.datetime({ offset: true }).transform(text => Date.parse(text)),
  ])
  .refine(ms => ms >= EARLIEST, {
    error: 'is before 1980, so not a real time',
  });
