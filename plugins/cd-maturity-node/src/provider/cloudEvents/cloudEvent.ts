import { z } from 'zod';

const attribute = z.string().min(1).max(2000);

/**
 * What every CloudEvent has to carry.
 *
 * @public
 */
export const cloudEventSchema = z.looseObject({
  specversion: z.string().regex(/^(?:1\.\d+|0\.3)$/),
  id: attribute,
  source: attribute,
  type: attribute.max(300),
  time: z.string().optional(),
  subject: z.string().optional(),
  data: z.unknown().optional(),
});

/**
 * One CloudEvent as it is kept: its attributes and, below `data`, the event itself.
 *
 * @public
 */
export type ReceivedCloudEvent = z.output<typeof cloudEventSchema>;

/**
 * The data of a kept CloudEvent; a payload that is none is the data itself, as files and other doors have it.
 *
 * @public
 */
export function dataOf(payload: unknown): unknown {
  const { data: event } = cloudEventSchema.safeParse(payload);
  return event ? event.data : payload;
}

/**
 * The type of a payload that is a whole CloudEvent.
 *
 * @public
 */
export const cloudEventType = (payload: unknown): string | undefined =>
  cloudEventSchema.safeParse(payload).data?.type;
