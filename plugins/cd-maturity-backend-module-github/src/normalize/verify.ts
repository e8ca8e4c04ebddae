import type { DeliveryHeaders } from 'backstage-plugin-cd-maturity-node';
import { isSigned } from 'backstage-plugin-cd-maturity-node/provider';

const HEADER = 'x-hub-signature-256';
const PREFIX = 'sha256=';

/** Whether one of the secrets signed exactly these bytes. The older SHA-1 header is not accepted. */
export function verify(
  rawBody: Uint8Array,
  headers: DeliveryHeaders,
  secrets: readonly string[],
): boolean {
  return isSigned(rawBody, headers[HEADER], secrets, PREFIX);
}
