import type { SourceRole } from 'backstage-plugin-cd-maturity-common';
import type { BindingHint } from 'backstage-plugin-cd-maturity-node';
import { repositoryOfUrl } from 'backstage-plugin-cd-maturity-node/provider';

const SLUG_ANNOTATION = 'gitlab.com/project-slug';
const ID_ANNOTATION = 'gitlab.com/project-id';
const INSTANCE_ANNOTATION = 'gitlab.com/instance';
const LOCATION_ANNOTATION = 'backstage.io/source-location';
const PUBLIC_HOST = 'gitlab.com';

/** Everything that a project can speak about. */
const ROLES: SourceRole[] = ['scm', 'ci', 'deploy', 'incidents', 'registry'];

const SLUG = /^[\w.-]+(?:\/[\w.-]+)+$/;
const HOST = /^[\w-]+(?:\.[\w-]+)*(?::\d{1,5})?$/;
const NUMBER = /^\d{1,15}$/;
/** What stands behind the project in an address: `/-/tree/main`, of old servers `/tree/main`. */
const BEHIND_PROJECT =
  /(?<=[^:/])\/(?:-\/|(?:-\/)?(?:tree|blob|raw|edit)\/).*$/;
/** Deeper than groups may be nested, which is twenty. */
const MOST_SEGMENTS = 25;

const isGitlabHost = (host: string) =>
  host.split(/[.:-]/).some(part => part === 'gitlab');

const hint = (scope: string, why: string): BindingHint => ({
  scope,
  roles: [...ROLES],
  why,
});

const locationOf = (text: string | undefined) =>
  repositoryOfUrl(text?.replace(BEHIND_PROJECT, ''), MOST_SEGMENTS);

type Annotations = Record<string, string> | undefined;

/**
 * The project that an entity names, by path or by number. On which server, the instance says, else the source location
 * where it points to that project.
 */
export function bindings(entity: {
  metadata: { annotations?: Annotations };
}): BindingHint[] {
  const annotations = entity.metadata.annotations ?? {};
  const location = locationOf(annotations[LOCATION_ANNOTATION]);
  const instance = annotations[INSTANCE_ANNOTATION]?.trim().toLowerCase() ?? '';
  const server = HOST.test(instance) ? instance : undefined;
  const slug = annotations[SLUG_ANNOTATION]?.trim().toLowerCase() ?? '';
  if (SLUG.test(slug)) {
    const host =
      server ?? (location?.path === slug ? location.host : PUBLIC_HOST);
    return [hint(`${host}/${slug}`, `${SLUG_ANNOTATION}: ${slug}`)];
  }
  const isOnGitlab =
    location && (isGitlabHost(location.host) || location.host === server);
  if (isOnGitlab) {
    return [
      hint(
        `${location.host}/${location.path}`,
        `${LOCATION_ANNOTATION}: ${location.host}`,
      ),
    ];
  }
  const number = annotations[ID_ANNOTATION]?.trim() ?? '';
  return NUMBER.test(number)
    ? [
        hint(
          `${server ?? PUBLIC_HOST}/${number}`,
          `${ID_ANNOTATION}: ${number}`,
        ),
      ]
    : [];
}
