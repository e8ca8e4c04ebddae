import { Config } from '@backstage/config';
import { DEFAULT_INSTANCE } from '../normalize/scope';

/** One Jenkins server. */
export type Instance = {
  name: string;
  url: string;
  /** Value of the `authorization` header; none for a server that everybody may read. */
  authorization?: string;
};

const basic = (user: string, token: string) =>
  `Basic ${Buffer.from(`${user}:${token}`).toString('base64')}`;

function instanceOf(config: Config): Instance {
  const user = config.getOptionalString('username');
  const token =
    config.getOptionalString('apiKey') ?? config.getOptionalString('token');
  return {
    name: (config.getOptionalString('name') ?? DEFAULT_INSTANCE).toLowerCase(),
    url: (
      config.getOptionalString('baseUrl') ?? config.getString('url')
    ).replace(/\/+$/, ''),
    ...(user && token ? { authorization: basic(user, token) } : {}),
  };
}

/** Our own servers, else those of Backstage's Jenkins plugin, which may stand without a list as well. */
export function instancesOf(config: Config): Instance[] {
  const own = config.getOptionalConfigArray(
    'cdMaturity.sources.jenkins.instances',
  );
  const theirs = config.getOptionalConfigArray('jenkins.instances') ?? [];
  const single = config.has('jenkins.baseUrl')
    ? [config.getConfig('jenkins')]
    : [];
  return (own ?? [...single, ...theirs]).map(instanceOf);
}
