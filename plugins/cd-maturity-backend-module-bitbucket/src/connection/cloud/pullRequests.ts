import { allOf, orNone, PollContext } from 'backstage-plugin-cd-maturity-node';
import { z } from 'zod';
import { POLLED } from '../../normalize/events';
import { BitbucketApi } from '../api';
import { CloudRepository } from './repository';

const STATES = ['OPEN', 'MERGED', 'DECLINED', 'SUPERSEDED'];

const pullRequest = z.looseObject({
  id: z.number(),
  state: z.string(),
  merge_commit: z.object({ hash: z.string() }).nullish(),
});

/** A merged pull request with the full commit of the merge and its own commits, which the list leaves out. */
async function complete(
  api: BitbucketApi,
  { path }: CloudRepository,
  context: PollContext,
  pull: z.output<typeof pullRequest>,
) {
  const hash = pull.merge_commit?.hash;
  if (pull.state !== 'MERGED' || !hash) {
    return { pullrequest: pull, commits: [] };
  }
  const merge = await orNone(
    api.read(`${path}/commit/${hash}`, z.looseObject({}), context),
    ['not-found'],
  );
  const commits = await orNone(
    allOf(
      api.list(
        `${path}/pullrequests/${pull.id}/commits?pagelen=100`,
        z.unknown(),
        context,
      ),
    ),
    ['not-found'],
  );
  return {
    pullrequest: { ...pull, merge_commit: merge ?? pull.merge_commit },
    commits: commits ?? [],
  };
}

/** Keeps the pull requests that changed, the longest unchanged first. */
export async function pollPullRequests(
  api: BitbucketApi,
  repository: CloudRepository,
  context: PollContext,
): Promise<void> {
  const query = new URLSearchParams([
    ...STATES.map(state => ['state', state]),
    ['q', `updated_on >= "${new Date(context.since).toISOString()}"`],
    ['sort', 'updated_on'],
    ['pagelen', '50'],
    ['fields', '+values.participants'],
  ]);
  const pages = api.list(
    `${repository.path}/pullrequests?${query}`,
    pullRequest,
    context,
  );
  for await (const page of pages) {
    const deliveries = [];
    for (const pull of page) {
      const said = await complete(api, repository, context, pull);
      deliveries.push({
        event: POLLED.pullRequest,
        payload: JSON.stringify({ repository: repository.body, ...said }),
      });
    }
    await context.keep({ deliveries });
  }
}
