import { IncomingDelivery, orNone } from 'backstage-plugin-cd-maturity-node';
import { z } from 'zod';
import { asDelivery } from '../asDelivery';
import { PollSource } from '../pollSource';
import { PolledRun } from '../runCache';
import type { PolledStatus } from './deploymentStatus';

const approvals = z.array(
  z.object({
    state: z.string(),
    environments: z.array(z.object({ name: z.string() })),
    user: z.unknown().optional(),
  }),
);

type Gate = {
  run: PolledRun;
  environment: string;
  statuses: readonly PolledStatus[];
};

/** When the deployment began to wait, and when it went on: the API gives no time of a decision. */
function waitOf(statuses: readonly PolledStatus[]) {
  const oldestFirst = statuses
    .map(({ read }) => read)
    .sort((a, b) => a.created_at.localeCompare(b.created_at));
  const waiting = oldestFirst.findIndex(({ state }) => state === 'waiting');
  const from = oldestFirst[waiting]?.created_at;
  const to = oldestFirst[waiting + 1]?.created_at;
  return from !== undefined && to !== undefined ? { from, to } : undefined;
}

/** The request and the decision of a gate that a deployment has passed, in the shape of `deployment_review`. */
export async function approvalDeliveries(
  { api, path, repo }: PollSource,
  { run, environment, statuses }: Gate,
): Promise<IncomingDelivery[]> {
  const wait = waitOf(statuses);
  if (!wait) {
    return [];
  }
  const given = await orNone(
    api.read(`${path}/actions/runs/${run.id}/approvals`, approvals),
  );
  const decided = (given ?? []).filter(({ environments }) =>
    environments.some(({ name }) => name === environment),
  );
  const common = { since: wait.from, workflow_run: run };
  const requested = { ...common, action: 'requested', environment };
  return [
    ...(decided.length > 0 ? [requested] : []),
    ...decided.map(({ state, user }) => ({
      ...common,
      action: state,
      approver: user,
      workflow_job_runs: [{ environment, updated_at: wait.to }],
    })),
  ].map(content => asDelivery('deployment_review', repo, content));
}
