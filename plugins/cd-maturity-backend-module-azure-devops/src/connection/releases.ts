import {
  IncomingDelivery,
  orEmpty,
  PollContext,
} from 'backstage-plugin-cd-maturity-node';
import { z } from 'zod';
import { POLLED } from '../normalize/events';
import { AzureApi, PAGE_SIZE } from './api';
import { Target } from './target';

const approval = z.looseObject({ isAutomated: z.boolean().nullish() });

const deployment = z.looseObject({
  release: z.looseObject({}),
  releaseEnvironment: z.looseObject({}),
  preDeployApprovals: z.array(approval).nullish(),
});

type Found = z.output<typeof deployment>;

const APPROVAL = 'ms.vss-release.deployment-approval-completed-event';

/** The people who were asked before, in the shape of their webhook. */
const approvalsOf = (
  { project, base }: Target,
  { release, releaseEnvironment, preDeployApprovals }: Found,
): IncomingDelivery[] =>
  (preDeployApprovals ?? [])
    .filter(({ isAutomated }) => !isAutomated)
    .map(asked => ({
      event: APPROVAL,
      payload: JSON.stringify({
        resource: {
          approval: { ...asked, releaseEnvironment },
          release,
          project: { name: project },
          url: `${base}/_apis/release`,
        },
      }),
    }));

/** Keeps the deployments of classic releases that changed, the longest unchanged first, and their approvals. */
export async function pollReleases(
  api: AzureApi,
  target: Target,
  context: PollContext,
): Promise<void> {
  const query = {
    minModifiedTime: new Date(context.since).toISOString(),
    queryOrder: 'ascending',
    $top: `${PAGE_SIZE}`,
  };
  const url = `${target.releases}/_apis/release/deployments`;
  for await (const page of orEmpty(api.list(url, query, deployment, context))) {
    await context.keep({
      deliveries: page.flatMap(one => [
        {
          event: POLLED.release,
          payload: JSON.stringify({
            scope: target.scope,
            project: { name: target.project },
            address: `${target.base}/_apis/release`,
            deployment: one,
          }),
        },
        ...approvalsOf(target, one),
      ]),
    });
  }
}
