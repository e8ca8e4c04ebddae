import { Config } from '@backstage/config';

/** One Argo CD server. */
export type Instance = {
  /** As annotations name it. */
  name: string;
  url: string;
  token: string;
};

/** The servers that are configured. */
export const instancesOf = (config: Config): Instance[] =>
  (
    config.getOptionalConfigArray('cdMaturity.sources.argocd.instances') ?? []
  ).map(instance => ({
    name: instance.getString('name'),
    url: instance.getString('url').replace(/\/+$/, ''),
    token: instance.getString('token'),
  }));
