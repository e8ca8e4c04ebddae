import { Config } from '@backstage/config';
import { SourceConnection } from 'backstage-plugin-cd-maturity-node';
import { ApiOptions, createApi } from './api';
import { checkService } from './check';
import { onCallFacts } from './facts';
import { pollIncidents } from './poll';

/** Asks PagerDuty's REST API. */
export function createPagerdutyConnection(
  options: ApiOptions,
): SourceConnection {
  const api = createApi(options);
  return {
    poll: context => pollIncidents(api, context),
    facts: context => onCallFacts(api, context),
    check: context => checkService(api, context),
  };
}

/** The connection that is configured; none without a token. */
export function connectionOf(config: Config): SourceConnection | undefined {
  const own = config.getOptionalConfig('cdMaturity.sources.pagerduty');
  const token = own?.getOptionalString('token');
  return token
    ? createPagerdutyConnection({
        token,
        baseUrl: own?.getOptionalString('baseUrl'),
      })
    : undefined;
}
