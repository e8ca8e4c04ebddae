import {
  createJsonApi,
  JsonApi,
  JsonApiOptions,
} from 'backstage-plugin-cd-maturity-node';

export const PROVIDER = 'GitLab';

/** GitLab's REST API with a token of a person, a group or a project. */
export const createApi = (
  options: Pick<JsonApiOptions, 'baseUrl' | 'call'> & { token: string },
): JsonApi =>
  createJsonApi({
    provider: PROVIDER,
    baseUrl: options.baseUrl,
    call: options.call,
    headers: { authorization: `Bearer ${options.token}` },
  });
