import type { DeliveryHeaders } from 'backstage-plugin-cd-maturity-node';
import { createHmac, timingSafeEqual } from 'node:crypto';

const HEADER = 'x-hub-signature-256';
const FORM = /^sha256=(?<hex>[0-9a-f]{64})$/;

/**
 * Whether one of the secrets signed exactly these bytes. Every secret is tried whatever the others say, and each
 * comparison takes the same time. The older SHA-1 header is not accepted.
 */
export function verify(
  rawBody: Uint8Array,
  headers: DeliveryHeaders,
  secrets: readonly string[],
): boolean {
  const hex = FORM.exec(headers[HEADER] ?? '')?.groups?.hex;
  if (!hex) {
    return false;
  }
  const claimed = Buffer.from(hex, 'hex');
  return secrets
    .filter(secret => secret.length > 0)
    .map(secret => createHmac('sha256', secret).update(rawBody).digest())
    .map(digest => timingSafeEqual(digest, claimed))
    .includes(true);
}
