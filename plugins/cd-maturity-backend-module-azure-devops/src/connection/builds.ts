import { allOf, orEmpty, PollContext } from 'backstage-plugin-cd-maturity-node';
import { z } from 'zod';
import { POLLED } from '../normalize/events';
import { AzureApi, PAGE_SIZE } from './api';
import { Target } from './target';

const build = z.looseObject({
  id: z.number(),
  uri: z.string().nullish(),
  status: z.string().nullish(),
});

export type PolledBuild = z.output<typeof build>;

const timeline = z
  .object({ records: z.array(z.unknown()).nullish() })
  .nullable();

/** Jobs and tests of a build; both may be gone or closed to the credentials. */
async function detailsOf(
  api: AzureApi,
  { base }: Target,
  context: PollContext,
  { id, uri }: PolledBuild,
) {
  const found = await api.read(
    `${base}/_apis/build/builds/${id}/timeline`,
    {},
    timeline,
    context,
  );
  const testRuns = await allOf(
    orEmpty(
      api.list(
        `${base}/_apis/test/runs`,
        {
          buildUri: uri ?? `vstfs:///Build/Build/${id}`,
          includeRunDetails: 'true',
        },
        z.unknown(),
        context,
      ),
    ),
  );
  return { records: found?.records ?? [], testRuns };
}

/** Keeps the builds that ended since, in that order, and those that still run. Answers with all of them. */
export async function pollBuilds(
  api: AzureApi,
  target: Target,
  context: PollContext,
): Promise<Map<number, PolledBuild>> {
  const { repository } = target;
  const seen = new Map<number, PolledBuild>();
  const defaultBranch = repository?.defaultBranch?.replace('refs/heads/', '');
  const of = repository && {
    repositoryId: repository.id,
    repositoryType: 'TfsGit',
  };
  const ended = {
    statusFilter: 'completed',
    minTime: new Date(context.since).toISOString(),
    queryOrder: 'finishTimeAscending',
  };
  for (const filter of [ended, { statusFilter: 'inProgress,notStarted' }]) {
    const query = { ...of, ...filter, $top: `${PAGE_SIZE}` };
    const url = `${target.base}/_apis/build/builds`;
    for await (const page of api.list(url, query, build, context)) {
      const deliveries = [];
      for (const one of page) {
        seen.set(one.id, one);
        const details =
          one.status === 'notStarted'
            ? {}
            : await detailsOf(api, target, context, one);
        deliveries.push({
          event: POLLED.build,
          payload: JSON.stringify({
            scope: target.scope,
            defaultBranch,
            build: one,
            ...details,
          }),
        });
      }
      await context.keep({ deliveries });
    }
  }
  return seen;
}
