import type { DeliveryHeaders } from 'backstage-plugin-cd-maturity-node';
import { isSigned } from 'backstage-plugin-cd-maturity-node/provider';

const HEADER = 'x-pagerduty-signature';
const PREFIX = 'v1=';
/** One per secret; PagerDuty keeps two while one takes the place of the other. */
const MOST_SIGNATURES = 4;

/** Whether one of the secrets signed exactly these bytes. During a rotation the header lists several signatures. */
export function verify(
  rawBody: Uint8Array,
  headers: DeliveryHeaders,
  secrets: readonly string[],
): boolean {
  const claims = (headers[HEADER] ?? '').split(',').map(claim => claim.trim());
  const isList =
    claims.length <= MOST_SIGNATURES && new Set(claims).size === claims.length;
  return (
    isList &&
    claims
      .map(claim => isSigned(rawBody, claim, secrets, PREFIX))
      .includes(true)
  );
}
