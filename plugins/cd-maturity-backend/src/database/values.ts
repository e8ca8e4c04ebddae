import { Instant } from 'backstage-plugin-cd-maturity-common';

/** PostgreSQL returns 64-bit integers as text, SQLite as numbers. */
export type BigIntValue = number | string;

export function toInstant(value: BigIntValue): Instant {
  return Number(value);
}

export function toOptionalInstant(
  value: BigIntValue | null | undefined,
): Instant | undefined {
  return value === null || value === undefined ? undefined : Number(value);
}

/** SQLite keeps true and false as 1 and 0. */
export function toBoolean(value: boolean | number): boolean {
  return Boolean(value);
}
