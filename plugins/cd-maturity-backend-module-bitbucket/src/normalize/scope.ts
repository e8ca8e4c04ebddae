export const CLOUD_HOST = 'bitbucket.org';

/** Where a repository lives: in a workspace of the cloud, or in a project of a server. */
export type RepositoryPlace = { host: string; owner: string; name: string };

export const scopeOf = ({ host, owner, name }: RepositoryPlace): string =>
  `${host}/${owner}/${name}`.toLowerCase();

/** What stays when a repository is renamed or moved. */
export const lastingId = (host: string, id: string | number) => `${host}/${id}`;

/** The repository that a scope names. A personal project of a server begins with `~`. */
export function placeOfScope(scope: string): RepositoryPlace | undefined {
  const [, host, owner, name] =
    /^([\w.:-]+)\/(~?[\w.-]+)\/([\w.-]+)$/.exec(scope) ?? [];
  return host && owner && name ? { host, owner, name } : undefined;
}

/** Addresses of a server: pages of a project or person, and the ones to clone from. */
const SERVER_PATHS = [
  /\/(?<kind>projects|users)\/(?<owner>~?[\w.-]+)\/repos\/(?<name>[\w.-]+)(?:\/|$)/i,
  /\/(?<kind>scm)\/(?<owner>~?[\w.-]+)\/(?<name>[\w.-]+?)(?:\.git)?$/i,
];

/** The repository of an address of Data Center; undefined for other addresses. */
export function serverPlaceOf(address: string): RepositoryPlace | undefined {
  if (!URL.canParse(address)) {
    return undefined;
  }
  const { protocol, host, pathname } = new URL(address);
  if (!/^https?:$/.test(protocol)) {
    return undefined;
  }
  for (const path of SERVER_PATHS) {
    const { kind, owner, name } = path.exec(pathname)?.groups ?? {};
    if (owner && name) {
      const prefix = kind === 'users' && !owner.startsWith('~') ? '~' : '';
      return { host: host.toLowerCase(), owner: prefix + owner, name };
    }
  }
  return undefined;
}
