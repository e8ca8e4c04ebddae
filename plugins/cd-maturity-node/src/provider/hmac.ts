import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * Whether one of the secrets signed exactly these bytes with HMAC-SHA-256. Every secret is tried whatever the others
 * say, and each comparison takes the same time. An empty secret signs nothing.
 *
 * @param claimedHex - What the sender claims, 64 lower-case hexadecimal digits; anything else fits no secret.
 */
export function isSigned(
  rawBody: Uint8Array,
  claimedHex: string | undefined,
  secrets: readonly string[],
): boolean {
  if (!claimedHex || !/^[0-9a-f]{64}$/.test(claimedHex)) {
    return false;
  }
  const claimed = Buffer.from(claimedHex, 'hex');
  return secrets
    .filter(secret => secret.length > 0)
    .map(secret => createHmac('sha256', secret).update(rawBody).digest())
    .map(digest => timingSafeEqual(digest, claimed))
    .includes(true);
}
