import { PollContext } from 'backstage-plugin-cd-maturity-node';
import { z } from 'zod';
import { APPLICATION_EVENT } from '../normalize/payload';
import { applicationsOf } from './api';
import { Instance } from './instances';

/** Kubernetes' own notes on who wrote which field: large, and nothing is read from them. */
const UNREAD = new Set(['managedFields']);

const versioned = z.object({
  metadata: z.looseObject({ uid: z.string(), resourceVersion: z.string() }),
});

/** Versions of the applications that were kept, by their id. */
const note = z.record(z.string(), z.string()).catch({});

const withoutUnread = (app: object, metadata: object) => ({
  ...app,
  metadata: Object.fromEntries(
    Object.entries(metadata).filter(([name]) => !UNREAD.has(name)),
  ),
});

/**
 * Keeps the applications of a scope that changed since the last poll. What happened in between stands in their history,
 * which holds ten deployments.
 */
export async function pollApplications(
  instances: readonly Instance[],
  context: PollContext,
): Promise<void> {
  const known = note.parse(context.state ?? {});
  const seen: Record<string, string> = {};
  for await (const { instance, items } of applicationsOf(instances, context)) {
    const deliveries = items.flatMap(item => {
      const { data } = versioned.safeParse(item);
      const { uid, resourceVersion } = data?.metadata ?? {};
      if (uid && resourceVersion) {
        seen[uid] = resourceVersion;
        if (known[uid] === resourceVersion) {
          return [];
        }
      }
      const app = data ? withoutUnread(Object(item), data.metadata) : item;
      const payload = {
        scope: context.scope,
        context: { argocdUrl: instance.url },
        app,
      };
      return [{ event: APPLICATION_EVENT, payload: JSON.stringify(payload) }];
    });
    await context.keep({ deliveries, state: { ...known, ...seen } });
  }
}
