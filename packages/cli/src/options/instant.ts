import { Instant, instantSchema } from 'backstage-plugin-cd-maturity-common';
import { InvalidArgumentError } from 'commander';

const DAY_ONLY = /^\d{4}-\d{2}-\d{2}$/;

/** An ISO 8601 time; a day alone stands for its beginning in UTC. */
export function parseInstant(text: string): Instant {
  const parsed = instantSchema.safeParse(
    DAY_ONLY.test(text) ? `${text}T00:00:00Z` : text,
  );
  if (!parsed.success) {
    throw new InvalidArgumentError(
      'It must be an ISO 8601 time with an offset, such as 2026-03-01T00:00:00Z, or a day.',
    );
  }
  return parsed.data;
}
