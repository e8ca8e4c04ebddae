import {
  itemWith,
  timeField,
  newestFirst,
  IncomingDelivery,
  PollSection,
} from 'backstage-plugin-cd-maturity-node';
import { z } from 'zod';
import { asDelivery } from '../asDelivery';
import { PollSource } from '../pollSource';
import { createRunCache, PolledRun } from '../runCache';
import { approvalDeliveries } from './approvals';
import { deploymentStatus, PolledStatus } from './deploymentStatus';

/** A deployment may wait for its approval, or take its time, for a week. */
const STILL_CHANGING_MS = 7 * 86_400_000;

const deployment = itemWith({
  id: z.number(),
  environment: z.string(),
  created_at: timeField,
  updated_at: timeField,
});

const RUN = /\/actions\/runs\/(\d+)/;

/** Actions link the statuses of a deployment to the job that made them. */
const runOf = (statuses: PolledStatus[]): string | undefined =>
  statuses.flatMap(
    ({ read }) =>
      RUN.exec(read.log_url ?? '')?.[1] ??
      RUN.exec(read.target_url ?? '')?.[1] ??
      [],
  )[0];

async function deliveriesOf(
  source: PollSource,
  { raw, read }: z.output<typeof deployment>,
  runById: (id: string) => Promise<PolledRun | undefined>,
): Promise<IncomingDelivery[]> {
  const { api, path, repo } = source;
  const statuses: PolledStatus[] = [];
  const list = api.list(
    `${path}/deployments/${read.id}/statuses`,
    deploymentStatus,
  );
  for await (const { items } of list) {
    statuses.push(...items);
  }
  const runId = runOf(statuses);
  const run = runId === undefined ? undefined : await runById(runId);
  const common = { deployment: raw, workflow_run: run ?? null };
  return [
    asDelivery('deployment', repo, common),
    ...statuses.map(status =>
      asDelivery('deployment_status', repo, {
        ...common,
        deployment_status: status.raw,
      }),
    ),
    ...(run
      ? await approvalDeliveries(source, {
          run,
          environment: read.environment,
          statuses,
        })
      : []),
  ];
}

/** Deployments with their statuses, and who approved them. */
export const deployments = (source: PollSource): PollSection => {
  const runById = createRunCache(source.api, source.path);
  return {
    name: 'deployments',
    pages: () =>
      newestFirst(source, {
        path: `${source.path}/deployments`,
        item: deployment,
        isPast: ({ read }) =>
          read.created_at < source.since - STILL_CHANGING_MS,
        async page(items) {
          const deliveries: IncomingDelivery[] = [];
          for (const item of items) {
            if (item.read.updated_at >= source.since) {
              deliveries.push(...(await deliveriesOf(source, item, runById)));
            }
          }
          return { deliveries };
        },
      }),
  };
};
