import { z } from 'zod';
import { POLLED_INCIDENT } from './polledIncident';

const webhook = z.object({ event: z.object({ event_type: z.string() }) });
const polled = z.object({ incident: z.object({ id: z.string() }) });

/** The event that a payload belongs to: a webhook says so itself. */
export function guessPagerdutyEvent(payload: unknown): string | undefined {
  return (
    webhook.safeParse(payload).data?.event.event_type ??
    (polled.safeParse(payload).success ? POLLED_INCIDENT : undefined)
  );
}
