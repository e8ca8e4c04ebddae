import { z } from 'zod';
import { POLLED_WORKFLOW } from './polledWorkflow';

const webhook = z.object({ type: z.string(), happened_at: z.string() });
const polled = z.object({
  project: z.object({ slug: z.string() }),
  jobs: z.array(z.unknown()),
});

/** The event that a payload belongs to: a webhook says so itself. */
export function guessCircleciEvent(payload: unknown): string | undefined {
  return (
    webhook.safeParse(payload).data?.type ??
    (polled.safeParse(payload).success ? POLLED_WORKFLOW : undefined)
  );
}
