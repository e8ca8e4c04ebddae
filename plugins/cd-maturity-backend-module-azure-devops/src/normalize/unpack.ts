import type { IncomingDelivery } from 'backstage-plugin-cd-maturity-node';
import { parsedObject } from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';

const ID = /^[\w-]{1,100}$/;

const envelope = z.object({
  eventType: z.string().regex(/^[a-z][\w.-]{0,149}$/),
  id: z.string().regex(ID),
  subscriptionId: z.string().regex(ID).nullish(),
  notificationId: z.number().int().nullish(),
});

/** One event goes to every subscription; a notification that is sent again keeps its number. */
export function unpack(body: string): IncomingDelivery[] | undefined {
  const { data } = envelope.safeParse(parsedObject(body));
  if (!data) {
    return undefined;
  }
  const { subscriptionId, notificationId } = data;
  const deliveryId =
    subscriptionId && typeof notificationId === 'number'
      ? `${subscriptionId}/${notificationId}`
      : data.id;
  return [{ deliveryId, event: data.eventType, payload: body }];
}
