import type { BindingHint } from 'backstage-plugin-cd-maturity-node';
import { Place, placeOfLocation, projectScope, repoScope } from './place';

const REPO_ANNOTATION = 'dev.azure.com/project-repo';
const PROJECT_ANNOTATION = 'dev.azure.com/project';
const DEFINITION_ANNOTATION = 'dev.azure.com/build-definition';
const HOST_ANNOTATION = 'dev.azure.com/host-org';
const LOCATION_ANNOTATION = 'backstage.io/source-location';

const NAME = /^[^/\p{Cc}\p{Cs}]{1,200}$/u;
const HOST = /^[\w.:-]+\/(?:tfs\/)?[^/\s\p{Cc}\p{Cs}]{1,200}$/u;

const pick = (pattern: RegExp, ...texts: Array<string | undefined>) =>
  texts.map(text => text?.trim()).find(text => text && pattern.test(text));

function projectHints(
  place: Place,
  definitions: string[],
  why: string,
): BindingHint[] {
  const hint: BindingHint = {
    scope: projectScope(place),
    roles: ['ci', 'deploy'],
    why,
  };
  return definitions.length === 0
    ? [hint]
    : definitions.map(workflow => ({ ...hint, filter: { workflow } }));
}

function repoHints(
  place: Place,
  definitions: string[],
  why: string,
): BindingHint[] {
  const scope = repoScope(place);
  if (definitions.length === 0) {
    return [{ scope, roles: ['scm', 'ci', 'deploy'], why }];
  }
  return [
    { scope, roles: ['scm'], why },
    ...definitions.map(
      (workflow): BindingHint => ({
        scope,
        roles: ['ci', 'deploy'],
        filter: { workflow },
        why: `${why}; ${DEFINITION_ANNOTATION}: ${workflow}`,
      }),
    ),
  ];
}

/**
 * The repository or project of an entity. Definitions narrow it down; which organisation is meant says the annotation,
 * else the source location, else the configuration.
 */
export const bindingsOf =
  (configured: string | undefined) =>
  (entity: {
    metadata: { annotations?: Record<string, string> };
  }): BindingHint[] => {
    const annotations = entity.metadata.annotations ?? {};
    const location = placeOfLocation(
      (annotations[LOCATION_ANNOTATION] ?? '').trim().replace(/^url:/, ''),
    );
    const organization = pick(
      HOST,
      annotations[HOST_ANNOTATION],
      location?.organization,
      configured,
    );
    const definitions = (annotations[DEFINITION_ANNOTATION] ?? '')
      .split(',')
      .flatMap(name => pick(NAME, name) ?? []);
    const [project, repo, ...more] = (annotations[REPO_ANNOTATION] ?? '')
      .split('/')
      .map(part => pick(NAME, part));
    if (organization && project && repo && more.length === 0) {
      const why = `${REPO_ANNOTATION}: ${project}/${repo}`;
      return repoHints({ organization, project, repo }, definitions, why);
    }
    const alone = pick(NAME, annotations[PROJECT_ANNOTATION]);
    if (organization && alone) {
      const place = { organization, project: alone };
      const why = `${PROJECT_ANNOTATION}: ${alone}`;
      return projectHints(place, definitions, why);
    }
    return location?.organization.match(/^dev\.azure\.com\//i)
      ? repoHints(
          location,
          definitions,
          `${LOCATION_ANNOTATION}: ${repoScope(location)}`,
        )
      : [];
  };
