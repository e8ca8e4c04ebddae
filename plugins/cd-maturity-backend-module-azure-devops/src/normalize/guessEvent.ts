import { z } from 'zod';

const webhook = z.object({ eventType: z.string() });

/** Fields of what polls keep, the more special ones first. */
const MARKS: ReadonlyArray<[event: string, ...fields: string[]]> = [
  ['polled.environment-deployment', 'environment', 'record'],
  ['polled.release-deployment', 'deployment', 'address'],
  ['polled.build', 'build', 'scope'],
];

/** The event that a payload belongs to: a webhook says so itself. */
export function guessAzureDevopsEvent(payload: unknown): string | undefined {
  const event = webhook.safeParse(payload).data?.eventType;
  if (event || typeof payload !== 'object' || payload === null) {
    return event;
  }
  return MARKS.find(([, ...fields]) =>
    fields.every(field => Object.hasOwn(payload, field)),
  )?.[0];
}
