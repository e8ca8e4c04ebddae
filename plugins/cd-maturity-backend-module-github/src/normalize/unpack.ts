import type {
  DeliveryHeaders,
  IncomingDelivery,
} from 'backstage-plugin-cd-maturity-node';

const EVENT = /^[a-z][a-z_]{0,99}$/;
const DELIVERY = /^[\w-]{1,200}$/;

/** GitHub signs no time, so a replayed delivery is known by its id. */
export function unpack(
  body: string,
  headers: DeliveryHeaders,
): IncomingDelivery[] | undefined {
  const event = headers['x-github-event'] ?? '';
  const deliveryId = headers['x-github-delivery'] ?? '';
  return EVENT.test(event) && DELIVERY.test(deliveryId)
    ? [{ deliveryId, event, payload: body }]
    : undefined;
}
