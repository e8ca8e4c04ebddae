import type {
  DeliveryHeaders,
  IncomingDelivery,
} from 'backstage-plugin-cd-maturity-node';

const EVENT = /^[a-z]+(?::[a-z_]+){1,3}$/;
const DELIVERY = /^[\w-]{1,200}$/;

/** Cloud numbers a delivery in `X-Request-UUID`, Data Center in `X-Request-Id`. */
export function unpack(
  body: string,
  headers: DeliveryHeaders,
): IncomingDelivery[] | undefined {
  const event = headers['x-event-key'] ?? '';
  const id = headers['x-request-uuid'] ?? headers['x-request-id'] ?? '';
  return EVENT.test(event) && DELIVERY.test(id)
    ? [{ deliveryId: id, event, payload: body }]
    : undefined;
}
