import { Signal } from 'backstage-plugin-cd-maturity-common';

/** The field whose text holds a zero byte, which PostgreSQL cannot keep. Only fields that become columns matter. */
export function zeroByteIn(signal: Signal): string | undefined {
  const found = Object.entries(signal).find(
    ([, value]) => typeof value === 'string' && value.includes('\0'),
  );
  return found?.[0];
}
