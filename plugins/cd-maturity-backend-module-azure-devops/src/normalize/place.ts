/** A project of an organisation, `dev.azure.com/acme` and `shop`, and one of its repositories. */
export type Place = { organization: string; project: string; repo?: string };

const CLOUD = 'dev.azure.com';
const OLD_CLOUD = '.visualstudio.com';
const RELEASES = /^vsrm\./;

/** Azure itself allows no name that is longer, and none with control characters. */
const NAME = /^[^\p{Cc}\p{Cs}]{1,100}$/u;
/** Organisation or collection, project and repository stand in the first parts of a path. */
const NAMING_PARTS = 6;

const decoded = (text: string) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/**
 * Host, organisation and what follows of any address of Azure DevOps: pages, repositories and APIs, of the cloud under
 * its old and new names, and of servers, whose collections may lie below `tfs`.
 */
function partsOf(address: string | null | undefined) {
  if (!address || !URL.canParse(address)) {
    return undefined;
  }
  const { protocol, host, pathname } = new URL(address);
  if (!/^https?:$/.test(protocol)) {
    return undefined;
  }
  const [first, ...rest] = pathname
    .split('/')
    .filter(Boolean)
    .slice(0, NAMING_PARTS)
    .map(decoded);
  if (![host, first ?? 'none', ...rest].every(part => NAME.test(part))) {
    return undefined;
  }
  const name = host.toLowerCase().replace(RELEASES, '');
  if (name.endsWith(OLD_CLOUD)) {
    const account = name.slice(0, -OLD_CLOUD.length).replace(/\.vsrm$/, '');
    const after = first === 'DefaultCollection' ? rest : [first, ...rest];
    return { organization: `${CLOUD}/${account}`, after };
  }
  if (!first) {
    return undefined;
  }
  return first === 'tfs' && rest.length > 0
    ? { organization: `${name}/tfs/${rest[0]}`, after: rest.slice(1) }
    : { organization: `${name}/${first}`, after: rest };
}

export const organizationOf = (address: string | null | undefined) =>
  partsOf(address)?.organization.toLowerCase();

/** The project that an address of the API or of a repository names, by name or by id. */
export function projectOf(address: string | null | undefined) {
  const [first = '', second = ''] = partsOf(address)?.after ?? [];
  const isCollection = first === 'DefaultCollection';
  const project = isCollection ? second : first;
  return project && !project.startsWith('_') ? project : undefined;
}

/** The repository of a source location. One that bears the name of its project is written without it. */
export function placeOfLocation(location: string): Place | undefined {
  const { organization, after = [] } = partsOf(location) ?? {};
  const at = after.indexOf('_git');
  const repo = at >= 0 ? after[at + 1] : undefined;
  return organization && repo && at <= 1
    ? { organization, project: after[at - 1] ?? repo, repo }
    : undefined;
}

export const projectScope = ({ organization, project }: Place): string =>
  `${organization}/${project}`.toLowerCase();

export const repoScope = ({ repo, ...place }: Place): string =>
  `${projectScope(place)}/_git/${repo}`.toLowerCase();

/** What a scope names; names of projects may hold spaces. */
export function placeOfScope(scope: string): Place | undefined {
  const { organization, project, repo } =
    /^(?<organization>[\w.:-]+\/(?:tfs\/)?[^/]+)\/(?<project>[^/]+)(?:\/_git\/(?<repo>[^/]+))?$/.exec(
      scope,
    )?.groups ?? {};
  return organization && project ? { organization, project, repo } : undefined;
}

/**
 * Pipelines belong to a project and build a repository. Entities name one or the other, so that what pipelines say is
 * kept for both, under ids of their own.
 */
export function scopesOf(
  place: Place,
): Array<{ scope: string; prefix: string }> {
  const organization = place.organization.toLowerCase();
  return [
    { scope: projectScope(place), prefix: organization },
    ...(place.repo
      ? [{ scope: repoScope(place), prefix: `${organization}/_git` }]
      : []),
  ];
}
