import { Config } from '@backstage/config';
import {
  NormalizeOptions,
  problemOf,
  ProviderError,
  ScopeContext,
  SourceConnection,
} from 'backstage-plugin-cd-maturity-node';
import { environmentTierSchema } from 'backstage-plugin-cd-maturity-common';
import { applicationsOf, PROVIDER } from './api';
import { resourceFacts } from './facts';
import { Instance, instancesOf } from './instances';
import { pollApplications } from './poll';

type Environments = NormalizeOptions['environments'];

async function findAny(instances: readonly Instance[], context: ScopeContext) {
  for await (const { items } of applicationsOf(instances, context)) {
    if (items.length > 0) {
      return;
    }
  }
  throw new ProviderError({
    kind: 'not-found',
    message: `${PROVIDER}: no application fits ${context.scope}`,
    hint: 'Check the argocd/ annotations of the entity, and that the account may get applications of that project',
  });
}

/** Asks the API of every server. */
export const createArgocdConnection = (
  instances: readonly Instance[],
  environments: Environments = [],
): SourceConnection => ({
  poll: context => pollApplications(instances, context),
  facts: context => resourceFacts(instances, environments, context),
  check: context => problemOf(() => findAny(instances, context)),
});

const environmentsOf = (config: Config): Environments =>
  (config.getOptionalConfigArray('cdMaturity.environments') ?? []).map(
    environment => ({
      pattern: environment.getString('pattern'),
      tier: environmentTierSchema.parse(environment.getString('tier')),
    }),
  );

/** The connection that is configured; none without a server. */
export function connectionOf(config: Config): SourceConnection | undefined {
  const instances = instancesOf(config);
  return instances.length > 0
    ? createArgocdConnection(instances, environmentsOf(config))
    : undefined;
}
