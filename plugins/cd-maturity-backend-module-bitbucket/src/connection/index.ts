import { ScmIntegrations } from '@backstage/integration';
import {
  ProviderError,
  ScopeContext,
  SourceConnection,
} from 'backstage-plugin-cd-maturity-node';
import { CLOUD_HOST, placeOfScope, RepositoryPlace } from '../normalize/scope';
import { createCloud } from './cloud';
import { createDataCenter } from './dataCenter';
import { RepositoryConnection } from './RepositoryConnection';

/** Every host for which there are credentials. Without credentials Cloud shows public repositories only: none is asked. */
function hostsOf(
  integrations: ScmIntegrations,
): Map<string, RepositoryConnection> {
  const cloud = integrations.bitbucketCloud
    .list()
    .map(({ config }) => config)
    .find(
      ({ token, appPassword, clientId }) => token || appPassword || clientId,
    );
  return new Map([
    ...(cloud ? [[CLOUD_HOST, createCloud(cloud)] as const] : []),
    ...integrations.bitbucketServer
      .list()
      .map(
        ({ config }) =>
          [config.host.toLowerCase(), createDataCenter(config)] as const,
      ),
  ]);
}

/** Asks Bitbucket Cloud and every Data Center of `integrations`; none without credentials. */
export function createBitbucketConnection(
  integrations: ScmIntegrations,
): SourceConnection | undefined {
  const hosts = hostsOf(integrations);
  const at = ({
    scope,
  }: ScopeContext): [RepositoryConnection, RepositoryPlace] => {
    const place = placeOfScope(scope);
    const host = place && hosts.get(place.host);
    if (!host) {
      throw new ProviderError({
        kind: 'refused',
        message: `Bitbucket: no credentials for ${place?.host ?? scope}`,
        hint: 'Add the host to integrations.bitbucketCloud or integrations.bitbucketServer',
      });
    }
    return [host, place];
  };
  return hosts.size === 0
    ? undefined
    : {
        async poll(context) {
          const [host, place] = at(context);
          await host.poll(place, context);
        },
        async facts(context) {
          const [host, place] = at(context);
          return host.facts(place, context);
        },
        async tree(context) {
          const [host, place] = at(context);
          return host.tree(place, context);
        },
        async check(context) {
          const [host, place] = at(context);
          return host.check(place, context);
        },
      };
}
