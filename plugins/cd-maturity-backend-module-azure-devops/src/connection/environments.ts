import {
  orEmpty,
  PollContext,
  takeRecent,
} from 'backstage-plugin-cd-maturity-node';
import { z } from 'zod';
import { POLLED } from '../normalize/events';
import { AzureApi, PAGE_SIZE } from './api';
import { PolledBuild } from './builds';
import { Target } from './target';

const environment = z.looseObject({ id: z.number(), name: z.string() });

const record = z.looseObject({
  owner: z.object({ id: z.number() }).nullish(),
  finishTime: z.string().nullish(),
});

const changedAt = ({ finishTime }: z.output<typeof record>) => {
  const at = Date.parse(finishTime ?? '');
  return Number.isFinite(at) && at > 0 ? at : undefined;
};

/**
 * Keeps what the environments of a project say about builds that the same poll saw. A build runs until its deployments
 * are over, so a deployment without one belongs to another repository.
 */
export async function pollEnvironments(
  api: AzureApi,
  { base, scope }: Target,
  builds: Map<number, PolledBuild>,
  context: PollContext,
): Promise<void> {
  if (builds.size === 0) {
    return;
  }
  const url = `${base}/_apis/distributedtask/environments`;
  const top = { $top: `${PAGE_SIZE}` };
  for await (const environments of orEmpty(
    api.list(url, top, environment, context),
  )) {
    for (const one of environments) {
      const records = api.list(
        `${url}/${one.id}/environmentdeploymentrecords`,
        { top: `${PAGE_SIZE}` },
        record,
        context,
      );
      for await (const page of takeRecent(records, context.since, changedAt)) {
        await context.keep({
          deliveries: page.flatMap(found => {
            const build = builds.get(found.owner?.id ?? -1);
            return build
              ? {
                  event: POLLED.environmentDeployment,
                  payload: JSON.stringify({
                    scope,
                    environment: one,
                    record: found,
                    build,
                  }),
                }
              : [];
          }),
        });
      }
    }
  }
}
