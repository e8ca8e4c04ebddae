import {
  createJsonApi,
  JsonApi,
  JsonApiOptions,
} from 'backstage-plugin-cd-maturity-node';

export const PROVIDER = 'GitHub';

/** GitHub's REST API with a token. */
export const createApi = (
  options: Pick<JsonApiOptions, 'baseUrl' | 'call'> & { token: string },
): JsonApi =>
  createJsonApi({
    provider: PROVIDER,
    baseUrl: options.baseUrl,
    call: options.call,
    headers: {
      accept: 'application/vnd.github+json',
      'x-github-api-version': '2022-11-28',
      authorization: `Bearer ${options.token}`,
    },
  });
