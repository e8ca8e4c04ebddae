import { ScmIntegrations } from '@backstage/integration';
import { problemOf, SourceConnection } from 'backstage-plugin-cd-maturity-node';
import { createApi } from './api';
import { pollBuilds } from './builds';
import { pollEnvironments } from './environments';
import { policyFacts } from './facts';
import { pollPullRequests } from './pullRequests';
import { pollPushes } from './pushes';
import { pollReleases } from './releases';
import { readTarget } from './target';
import { readTree } from './tree';

/** Asks every host of `integrations.azure` that has credentials; none without. */
export function createAzureDevopsConnection(
  integrations: ScmIntegrations,
): SourceConnection | undefined {
  const hasCredentials = integrations.azure
    .list()
    .some(({ config }) => (config.credentials?.length ?? 0) > 0);
  if (!hasCredentials) {
    return undefined;
  }
  const api = createApi(integrations);
  return {
    async poll(context) {
      const target = await readTarget(api, context);
      if (target.repository) {
        await pollPullRequests(api, target, target.repository, context);
        await pollPushes(api, target, target.repository, context);
      }
      const builds = await pollBuilds(api, target, context);
      await pollEnvironments(api, target, builds, context);
      await pollReleases(api, target, context);
    },
    facts: context => policyFacts(api, context),
    tree: context => readTree(api, context),
    check: context => problemOf(() => readTarget(api, context)),
  };
}
