import type { DeliveryHeaders } from 'backstage-plugin-cd-maturity-node';
import { isSigned } from 'backstage-plugin-cd-maturity-node/provider';

/** The name that other hosts use for SHA-1; Cloud and Data Center both send SHA-256 in it. */
const HEADER = 'x-hub-signature';
const PREFIX = 'sha256=';

/** Whether one of the secrets signed exactly these bytes. */
export function verify(
  rawBody: Uint8Array,
  headers: DeliveryHeaders,
  secrets: readonly string[],
): boolean {
  return isSigned(rawBody, headers[HEADER], secrets, PREFIX);
}
