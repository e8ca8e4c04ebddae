import {
  allOf,
  orNone,
  PollContext,
  takeRecent,
} from 'backstage-plugin-cd-maturity-node';
import { z } from 'zod';
import { POLLED } from '../../normalize/events';
import { BitbucketApi } from '../api';
import { ServerRepository } from './repository';

const pullRequest = z.looseObject({
  id: z.number(),
  state: z.string(),
  updatedDate: z.number().nullish(),
});

/** Keeps the pull requests that changed. Merged ones bring their commits. */
export async function pollPullRequests(
  api: BitbucketApi,
  { path, body }: ServerRepository,
  context: PollContext,
): Promise<void> {
  const root = `/api/1.0${path}/pull-requests`;
  const pages = api.list(
    `${root}?state=ALL&order=NEWEST&withProperties=true&limit=100`,
    pullRequest,
    context,
  );
  for await (const page of takeRecent(
    pages,
    context.since,
    pull => pull.updatedDate ?? undefined,
  )) {
    const deliveries = [];
    for (const pull of page) {
      const commits =
        pull.state === 'MERGED'
          ? await orNone(
              allOf(
                api.list(
                  `${root}/${pull.id}/commits?limit=500`,
                  z.unknown(),
                  context,
                ),
              ),
              ['not-found'],
            )
          : [];
      deliveries.push({
        event: POLLED.dataCenterPullRequest,
        payload: JSON.stringify({
          repository: body,
          pullRequest: pull,
          commits: commits ?? [],
        }),
      });
    }
    await context.keep({ deliveries });
  }
}
