import {
  BitbucketCloudIntegrationConfig,
  getBitbucketCloudRequestOptions,
} from '@backstage/integration';
import { problemOf } from 'backstage-plugin-cd-maturity-node';
import { createApi } from '../api';
import { RepositoryConnection } from '../RepositoryConnection';
import { branchFacts } from './facts';
import { nextOf } from './nextOf';
import { pollDeployments } from './deployments';
import { pollPipelines } from './pipelines';
import { pollPullRequests } from './pullRequests';
import { identityOf, readRepository } from './repository';
import { readTree } from './tree';

/** Bitbucket Cloud with the credentials of `integrations.bitbucketCloud`. */
export function createCloud(
  config: BitbucketCloudIntegrationConfig,
): RepositoryConnection {
  const api = createApi({
    provider: 'Bitbucket Cloud',
    baseUrl: config.apiBaseUrl,
    headers: async () =>
      (await getBitbucketCloudRequestOptions(config)).headers,
    next: nextOf,
  });
  return {
    async poll(place, context) {
      const repository = await readRepository(api, place, context);
      await context.identify(identityOf(repository));
      await pollPullRequests(api, repository, context);
      const pipelines = await pollPipelines(api, repository, context);
      await pollDeployments(api, repository, context, pipelines);
    },
    facts: (place, context) => branchFacts(api, place, context),
    tree: (place, context) => readTree(api, place, context),
    check: (place, context) =>
      problemOf(() => readRepository(api, place, context)),
  };
}
