import {
  BitbucketServerIntegrationConfig,
  getBitbucketServerRequestOptions,
} from '@backstage/integration';
import {
  answerAs,
  JsonPage,
  problemOf,
} from 'backstage-plugin-cd-maturity-node';
import { z } from 'zod';
import { createApi } from '../api';
import { RepositoryConnection } from '../RepositoryConnection';
import { pollBuilds } from './builds';
import { branchFacts } from './facts';
import { pollPullRequests } from './pullRequests';
import { identityOf, readRepository } from './repository';
import { readTree } from './tree';

const PROVIDER = 'Bitbucket Data Center';

const paged = z.object({
  isLastPage: z.boolean().nullish(),
  nextPageStart: z.number().nullish(),
});

function nextOf({ url, body }: JsonPage): string | undefined {
  const page = answerAs(paged, body, PROVIDER);
  if (page.isLastPage !== false || !page.nextPageStart) {
    return undefined;
  }
  const next = new URL(url);
  next.searchParams.set('start', `${page.nextPageStart}`);
  return next.href;
}

/** A Data Center with the credentials of `integrations.bitbucketServer`. */
export function createDataCenter(
  config: BitbucketServerIntegrationConfig,
): RepositoryConnection {
  const api = createApi({
    provider: PROVIDER,
    // Reviews, builds and permissions have roots of their own beside `api/1.0`.
    baseUrl: config.apiBaseUrl.replace(/\/api\/[\w.]+\/?$/, ''),
    headers: () => getBitbucketServerRequestOptions(config).headers,
    next: nextOf,
  });
  return {
    async poll(place, context) {
      const repository = await readRepository(api, place, context);
      await context.identify(identityOf(place, repository));
      await pollPullRequests(api, repository, context);
      await pollBuilds(api, repository, context);
    },
    facts: (place, context) => branchFacts(api, place, context),
    tree: (place, context) => readTree(api, place, context),
    check: (place, context) =>
      problemOf(() => readRepository(api, place, context)),
  };
}
