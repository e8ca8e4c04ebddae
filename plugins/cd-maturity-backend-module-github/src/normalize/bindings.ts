import type { SourceRole } from 'backstage-plugin-cd-maturity-common';
import type { BindingHint } from 'backstage-plugin-cd-maturity-node';
import {
  RepositoryAddress,
  repositoryOfUrl,
} from 'backstage-plugin-cd-maturity-node/provider';

const SLUG_ANNOTATION = 'github.com/project-slug';
const LOCATION_ANNOTATION = 'backstage.io/source-location';
const PUBLIC_HOST = 'github.com';

/** Everything that a repository can speak about. */
const ROLES: SourceRole[] = ['scm', 'ci', 'deploy', 'incidents', 'registry'];

type Annotations = Record<string, string> | undefined;

const SLUG = /^[\w.-]+\/[\w.-]+$/;

/** `github.com`, `github.acme.io`, `acme.ghe.com`; the addresses of other products look alike. */
const isGithubHost = (host: string) =>
  host.split(/[.:-]/).some(part => part === 'github' || part === 'ghe');

const hint = ({ host, path }: RepositoryAddress, why: string): BindingHint => ({
  scope: `${host}/${path}`,
  roles: [...ROLES],
  why,
});

/**
 * The repository that an entity names. The slug says which one; on which server, only the source location can tell,
 * and a server of any name is believed when it holds that slug.
 */
export function bindings(entity: {
  metadata: { annotations?: Annotations };
}): BindingHint[] {
  const annotations = entity.metadata.annotations ?? {};
  const location = repositoryOfUrl(annotations[LOCATION_ANNOTATION]);
  const slug = annotations[SLUG_ANNOTATION]?.trim().toLowerCase() ?? '';
  if (SLUG.test(slug)) {
    const host = location?.path === slug ? location.host : PUBLIC_HOST;
    return [hint({ host, path: slug }, `${SLUG_ANNOTATION}: ${slug}`)];
  }
  return location && isGithubHost(location.host)
    ? [hint(location, `${LOCATION_ANNOTATION}: ${location.host}`)]
    : [];
}
