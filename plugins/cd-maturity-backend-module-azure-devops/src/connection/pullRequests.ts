import { PollContext } from 'backstage-plugin-cd-maturity-node';
import { z } from 'zod';
import { AzureApi, PAGE_SIZE } from './api';
import { FoundRepository, Target } from './target';

/** Open ones are few and asked for whole; of the others those that were closed since. */
const queries = (since: string) => [
  { 'searchCriteria.status': 'active' },
  ...['completed', 'abandoned'].map(status => ({
    'searchCriteria.status': status,
    'searchCriteria.queryTimeRangeType': 'closed',
    'searchCriteria.minTime': since,
  })),
];

/** Keeps pull requests in the shape of their webhooks. */
export async function pollPullRequests(
  api: AzureApi,
  { base }: Target,
  repository: FoundRepository,
  context: PollContext,
): Promise<void> {
  const url = `${base}/_apis/git/repositories/${repository.id}/pullrequests`;
  for (const query of queries(new Date(context.since).toISOString())) {
    const paged = { ...query, $top: `${PAGE_SIZE}`, $skip: '0' };
    for await (const page of api.list(url, paged, z.looseObject({}), context)) {
      await context.keep({
        deliveries: page.map(pull => ({
          event: 'git.pullrequest.updated',
          payload: JSON.stringify({ resource: { ...pull, repository } }),
        })),
      });
    }
  }
}
