import type { DeliveryHeaders } from 'backstage-plugin-cd-maturity-node';
import { isSigned } from 'backstage-plugin-cd-maturity-node/provider';

const HEADER = 'circleci-signature';
const PREFIX = 'v1=';

/**
 * Whether one of the secrets signed exactly these bytes. The header lists a signature for each version of the scheme, of
 * which there is one.
 */
export function verify(
  rawBody: Uint8Array,
  headers: DeliveryHeaders,
  secrets: readonly string[],
): boolean {
  const claims = (headers[HEADER] ?? '')
    .split(',')
    .map(claim => claim.trim())
    .filter(claim => claim.startsWith(PREFIX));
  return claims.length === 1 && isSigned(rawBody, claims[0], secrets, PREFIX);
}
