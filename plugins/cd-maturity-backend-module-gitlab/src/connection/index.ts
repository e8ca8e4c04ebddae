import { Config } from '@backstage/config';
import { GitLabIntegration, ScmIntegrations } from '@backstage/integration';
import {
  JsonApi,
  problemOf,
  ProviderError,
  ScopeContext,
  SourceConnection,
} from 'backstage-plugin-cd-maturity-node';
import { createApi, PROVIDER } from './api';
import { checkProject } from './check';
import { protectionFacts } from './facts';
import { pollProject } from './poll';
import { readTree } from './tree';

const refused = (host: string) =>
  new ProviderError({
    kind: 'refused',
    message: `${PROVIDER}: there are no credentials for ${host}`,
    hint: `Add a token for ${host} under integrations.gitlab, or stop polling it; webhooks need none`,
  });

type Target = { api: JsonApi; project: string };

/** `acme/shop/payments` of `code.acme.io/gitlab/acme/shop/payments`, where GitLab is installed under `/gitlab`. */
function projectOf(scope: string, integration: GitLabIntegration): string {
  const path = scope.slice(scope.indexOf('/'));
  const { pathname } = new URL(integration.config.baseUrl);
  const below = pathname.replace(/\/*$/, '/').toLowerCase();
  return path.startsWith(below) ? path.slice(below.length) : path.slice(1);
}

function targetOf(integrations: ScmIntegrations, call: ScopeContext): Target {
  const [host] = call.scope.split('/');
  const integration = integrations.gitlab.byHost(host);
  const token = integration?.config.token;
  if (!integration || !token) {
    throw refused(host);
  }
  const baseUrl = integration.config.apiBaseUrl;
  return {
    api: createApi({ baseUrl, token, call }),
    project: projectOf(call.scope, integration),
  };
}

/** Asks GitLab's REST API with the tokens of the integration; nothing without a token for any server. */
export function connectionOf(config: Config): SourceConnection | undefined {
  const integrations = ScmIntegrations.fromConfig(config);
  if (!integrations.gitlab.list().some(({ config: { token } }) => token)) {
    return undefined;
  }
  return {
    async poll(context) {
      const { api, project } = targetOf(integrations, context);
      await pollProject(api, context, project);
    },
    async facts(context) {
      const { api, project } = targetOf(integrations, context);
      return protectionFacts(api, project);
    },
    async tree(context) {
      const { api, project } = targetOf(integrations, context);
      return readTree(api, project, context.knownSha);
    },
    async check(context) {
      let target: Target | undefined;
      const problem = await problemOf(async () => {
        target = targetOf(integrations, context);
      });
      return target ? checkProject(target.api, target.project) : problem;
    },
  };
}
