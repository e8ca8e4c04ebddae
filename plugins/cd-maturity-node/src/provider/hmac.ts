import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * Whether one of the secrets signed exactly these bytes with HMAC-SHA-256. Every secret is tried whatever the others
 * say, and each comparison takes the same time. An empty secret signs nothing.
 *
 * @param claimed - What the sender claims: the prefix and 64 lower-case hexadecimal digits; anything else fits no secret.
 * @param prefix - Names the scheme in front of the digits: `sha256=`.
 *
 * @public
 */
export function isSigned(
  rawBody: Uint8Array,
  claimed: string | undefined,
  secrets: readonly string[],
  prefix: string = '',
): boolean {
  const hex = claimed?.startsWith(prefix) ? claimed.slice(prefix.length) : '';
  if (!/^[0-9a-f]{64}$/.test(hex)) {
    return false;
  }
  const expected = Buffer.from(hex, 'hex');
  return secrets
    .filter(secret => secret.length > 0)
    .map(secret => createHmac('sha256', secret).update(rawBody).digest())
    .map(digest => timingSafeEqual(digest, expected))
    .includes(true);
}
