import type { IncomingDelivery } from 'backstage-plugin-cd-maturity-node';
import { parsedObject } from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';

const envelope = z.object({
  id: z.string().regex(/^[\w-]{1,200}$/),
  type: z.string().regex(/^[a-z][a-z-]{0,99}$/),
});

/** The body names the event and its id, which stays the same when CircleCI sends it again. */
export function unpack(body: string): IncomingDelivery[] | undefined {
  const { data } = envelope.safeParse(parsedObject(body));
  return data
    ? [{ deliveryId: data.id, event: data.type, payload: body }]
    : undefined;
}
