import { createHash } from 'node:crypto';
import type {
  DeliveryHeaders,
  IncomingDelivery,
  SourceWebhook,
} from '../../source';
import { verifyToken } from '../verifyToken';
import { ReceivedCloudEvent } from './cloudEvent';
import { readCloudEvents } from './readCloudEvents';

/** Source and id together name an event, whichever way it came. */
const idOf = ({ source, id }: ReceivedCloudEvent) =>
  createHash('sha256').update(source).update('\0').update(id).digest('hex');

/**
 * The CloudEvents of a request as deliveries that carry all their attributes.
 *
 * @public
 */
export function unpackCloudEvents(
  body: string,
  headers: DeliveryHeaders,
): IncomingDelivery[] | undefined {
  return readCloudEvents(body, headers)?.map(event => ({
    deliveryId: idOf(event),
    event: event.type,
    payload: JSON.stringify(event),
  }));
}

/**
 * A door for CloudEvents. The binding knows no signature, so a secret is sent along.
 *
 * @param tokenHeader - Header with the secret, for senders that cannot send `Authorization`.
 *
 * @public
 */
export const cloudEventsWebhook = (tokenHeader?: string): SourceWebhook => ({
  verify: (_, headers, secrets) => verifyToken(headers, secrets, tokenHeader),
  unpack: unpackCloudEvents,
});
