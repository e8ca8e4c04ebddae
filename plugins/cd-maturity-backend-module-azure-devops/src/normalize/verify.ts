import type { DeliveryHeaders } from 'backstage-plugin-cd-maturity-node';
import {
  basicPasswordOf,
  isOneOf,
} from 'backstage-plugin-cd-maturity-node/provider';

/** For subscriptions that send a header instead of a password. */
const TOKEN_HEADER = 'x-cd-maturity-token';

/** Service hooks sign nothing: the password of basic authentication, or a header of the subscription, is the secret. */
export function verify(
  _rawBody: Uint8Array,
  headers: DeliveryHeaders,
  secrets: readonly string[],
): boolean {
  return (
    isOneOf(headers[TOKEN_HEADER], secrets) ||
    isOneOf(basicPasswordOf(headers.authorization), secrets)
  );
}
