import { Config } from '@backstage/config';
import { problemOf, SourceConnection } from 'backstage-plugin-cd-maturity-node';
import { ApiOptions, createApi } from './api';
import { pollPipelines } from './poll';
import { readProject } from './project';

/** Asks CircleCI's REST API. */
export function createCircleciConnection(
  options: ApiOptions,
): SourceConnection {
  const api = createApi(options);
  return {
    poll: context => pollPipelines(api, context),
    check: context => problemOf(() => readProject(api, context)),
  };
}

/** The connection that is configured; none without a token. */
export function connectionOf(config: Config): SourceConnection | undefined {
  const own = config.getOptionalConfig('cdMaturity.sources.circleci');
  const token = own?.getOptionalString('token');
  return token
    ? createCircleciConnection({
        token,
        baseUrl: own?.getOptionalString('baseUrl'),
      })
    : undefined;
}
