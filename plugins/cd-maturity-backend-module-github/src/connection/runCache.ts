import { JsonApi, orNone } from 'backstage-plugin-cd-maturity-node';
import { z } from 'zod';

/** What webhooks about a deployment or a review say of its run. */
const run = z.object({
  id: z.number(),
  run_attempt: z.number().nullish(),
  path: z.string().nullish(),
  event: z.string().nullish(),
  html_url: z.string().nullish(),
  actor: z.unknown().optional(),
  triggering_actor: z.unknown().optional(),
});

export type PolledRun = z.output<typeof run>;

/** Runs by number, each asked for once in a poll; undefined where it is gone or not to be seen. */
export function createRunCache(api: JsonApi, path: string) {
  const known = new Map<string, Promise<PolledRun | undefined>>();
  const ask = (id: string) =>
    orNone(api.read(`${path}/actions/runs/${id}`, run));
  return (id: string) => {
    const found = known.get(id) ?? ask(id);
    known.set(id, found);
    return found;
  };
}
