import { Instant } from 'backstage-plugin-cd-maturity-common';
import { IncomingDelivery } from 'backstage-plugin-cd-maturity-node';
import { createHash } from 'node:crypto';
import { NewDelivery } from '../store/deliveries';

/** A delivery to keep. One that the provider did not name is known by what it says, so that it counts once as well. */
export function newDelivery(
  source: string,
  { deliveryId, event, payload }: IncomingDelivery,
  receivedAt: Instant,
): NewDelivery {
  return {
    source,
    deliveryId:
      deliveryId ??
      createHash('sha256')
        .update(event)
        .update('\0')
        .update(payload)
        .digest('hex'),
    event,
    payload,
    receivedAt,
  };
}
