import { Config } from '@backstage/config';
import {
  DefaultGithubCredentialsProvider,
  GithubCredentialsProvider,
  ScmIntegrations,
} from '@backstage/integration';
import {
  JsonApi,
  problemOf,
  ProviderError,
  ScopeContext,
  SourceConnection,
} from 'backstage-plugin-cd-maturity-node';
import { createApi, PROVIDER } from './api';
import { checkRepository } from './check';
import { protectionFacts } from './facts';
import { pollRepository } from './poll';
import { readTree } from './tree';

type ConnectionOptions = {
  integrations: ScmIntegrations;
  credentials: GithubCredentialsProvider;
};

const refused = (host: string, cause?: unknown) =>
  new ProviderError({
    kind: 'refused',
    message: `${PROVIDER}: there are no credentials for ${host}`,
    cause,
    hint: `Add a token or an app for ${host} under integrations.github, or stop polling it; webhooks need none`,
  });

async function apiOf(
  { integrations, credentials }: ConnectionOptions,
  call: ScopeContext,
): Promise<JsonApi> {
  const [host] = call.scope.split('/');
  const baseUrl = integrations.github.byHost(host)?.config.apiBaseUrl;
  if (!baseUrl) {
    throw refused(host);
  }
  const { token } = await credentials
    .getCredentials({ url: `https://${call.scope}` })
    .catch(error => {
      throw refused(host, error);
    });
  if (!token) {
    throw refused(host);
  }
  return createApi({
    baseUrl,
    token,
    call,
  });
}

/** Asks GitHub's REST API with the credentials of the integration. */
function createGithubConnection(options: ConnectionOptions): SourceConnection {
  return {
    poll: async context =>
      pollRepository(await apiOf(options, context), context),
    facts: async context =>
      protectionFacts(await apiOf(options, context), context.scope),
    tree: async context =>
      readTree(await apiOf(options, context), context.scope, context.knownSha),
    async check(context) {
      let api: JsonApi | undefined;
      const problem = await problemOf(async () => {
        api = await apiOf(options, context);
      });
      return api ? checkRepository(api, context.scope) : problem;
    },
  };
}

/** The connection that is configured; none without a token or an app for any server. */
export function connectionOf(config: Config): SourceConnection | undefined {
  const integrations = ScmIntegrations.fromConfig(config);
  const hasCredentials = integrations.github
    .list()
    .some(({ config: { token, apps = [] } }) => token || apps.length > 0);
  return hasCredentials
    ? createGithubConnection({
        integrations,
        credentials:
          DefaultGithubCredentialsProvider.fromIntegrations(integrations),
      })
    : undefined;
}
