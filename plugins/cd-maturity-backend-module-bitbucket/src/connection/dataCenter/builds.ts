import {
  allOf,
  orEmpty,
  PollContext,
  takeRecent,
} from 'backstage-plugin-cd-maturity-node';
import { z } from 'zod';
import { POLLED } from '../../normalize/events';
import { BitbucketApi } from '../api';
import { ServerRepository } from './repository';

const commit = z.object({
  id: z.string().regex(/^[0-9a-f]+$/),
  committerTimestamp: z.number().nullish(),
});

/** Keeps what builds say about the recent commits of the default branch, one request a commit. */
export async function pollBuilds(
  api: BitbucketApi,
  { path, body, defaultRef }: ServerRepository,
  context: PollContext,
): Promise<void> {
  if (!defaultRef) {
    return;
  }
  const until = encodeURIComponent(defaultRef);
  const pages = orEmpty(
    api.list(
      `/api/1.0${path}/commits?until=${until}&limit=100`,
      commit,
      context,
    ),
    ['not-found'],
  );
  for await (const page of takeRecent(
    pages,
    context.since,
    ({ committerTimestamp }) => committerTimestamp ?? undefined,
  )) {
    const deliveries = [];
    for (const { id } of page) {
      const statuses = await allOf(
        orEmpty(
          api.list(
            `/build-status/1.0/commits/${id}?limit=100`,
            z.unknown(),
            context,
          ),
          ['not-found'],
        ),
      );
      deliveries.push(
        ...statuses.map(buildStatus => ({
          event: POLLED.dataCenterBuild,
          payload: JSON.stringify({
            repository: body,
            sha: id,
            branch: body.defaultBranch,
            buildStatus,
          }),
        })),
      );
    }
    await context.keep({ deliveries });
  }
}
