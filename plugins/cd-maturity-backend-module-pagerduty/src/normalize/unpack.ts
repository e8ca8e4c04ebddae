import type { IncomingDelivery } from 'backstage-plugin-cd-maturity-node';
import { parsedObject } from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';

const envelope = z.object({
  event: z.object({
    id: z.string().regex(/^[\w-]{1,200}$/),
    event_type: z.string().regex(/^[a-z_]+(?:\.[a-z_]+){0,3}$/),
  }),
});

/** PagerDuty names the event and its id in the body only. An event that is sent again keeps its id. */
export function unpack(body: string): IncomingDelivery[] | undefined {
  const { data } = envelope.safeParse(parsedObject(body));
  return data
    ? [
        {
          deliveryId: data.event.id,
          event: data.event.event_type,
          payload: body,
        },
      ]
    : undefined;
}
