import type { DeliveryHeaders } from '../source';
import { bearerOf, isOneOf } from './token';

/**
 * For senders that sign nothing but can send a header.
 *
 * @public
 */
export const TOKEN_HEADER = 'x-cd-maturity-token';

/**
 * Whether a request carries one of the secrets: as `Authorization: Bearer`, or alone in the header of that name.
 *
 * @public
 */
export function verifyToken(
  headers: DeliveryHeaders,
  secrets: readonly string[],
  tokenHeader: string = TOKEN_HEADER,
): boolean {
  return [bearerOf(headers.authorization), headers[tokenHeader.toLowerCase()]]
    .map(claimed => isOneOf(claimed, secrets))
    .includes(true);
}
