import type { DeliveryHeaders } from 'backstage-plugin-cd-maturity-node';
import { isOneOf } from 'backstage-plugin-cd-maturity-node/provider';
import { createHmac, timingSafeEqual } from 'node:crypto';

/** A signing token of GitLab, by the Standard Webhooks specification: a key in base64 behind this mark. */
const SIGNING_KEY = /^whsec_([A-Za-z0-9+/]+={0,2})$/;
/** Several signatures, divided by spaces, while a key is changed. */
const SIGNATURES =
  /^v\d[a-z]?,[A-Za-z0-9+/]+={0,2}(?: v\d[a-z]?,[A-Za-z0-9+/]+={0,2})*$/;
const SIGNATURE_LENGTH = 2000;

function isSame(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}

function isSignedByKey(
  rawBody: Uint8Array,
  headers: DeliveryHeaders,
  keys: readonly string[],
): boolean {
  const id = headers['webhook-id'];
  const timestamp = headers['webhook-timestamp'];
  const claimed = headers['webhook-signature'] ?? '';
  if (
    !id ||
    !timestamp ||
    claimed.length > SIGNATURE_LENGTH ||
    !SIGNATURES.test(claimed)
  ) {
    return false;
  }
  const signatures = claimed.split(' ');
  return keys
    .map(key =>
      createHmac('sha256', Buffer.from(key, 'base64'))
        .update(`${id}.${timestamp}.`)
        .update(rawBody)
        .digest('base64'),
    )
    .flatMap(digest =>
      signatures.map(signature => isSame(`v1,${digest}`, signature)),
    )
    .includes(true);
}

/**
 * Whether one of the secrets stands behind the delivery: a signing token (`whsec_…`) by its signature over exactly these
 * bytes, any other secret by being sent along in clear.
 */
export function verify(
  rawBody: Uint8Array,
  headers: DeliveryHeaders,
  secrets: readonly string[],
): boolean {
  const keys = secrets.flatMap(secret => SIGNING_KEY.exec(secret)?.[1] ?? []);
  const tokens = secrets.filter(secret => !secret.startsWith('whsec_'));
  const isSigned = isSignedByKey(rawBody, headers, keys);
  return isOneOf(headers['x-gitlab-token'], tokens) || isSigned;
}
