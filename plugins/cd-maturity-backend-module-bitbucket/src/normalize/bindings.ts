import type { SourceRole } from 'backstage-plugin-cd-maturity-common';
import type { BindingHint } from 'backstage-plugin-cd-maturity-node';
import { repositoryOfUrl } from 'backstage-plugin-cd-maturity-node/provider';
import { CLOUD_HOST, scopeOf, serverPlaceOf } from './scope';

const LOCATION_ANNOTATION = 'backstage.io/source-location';

/** Data Center runs no builds of its own, but knows what others say about commits. */
const ROLES: SourceRole[] = ['scm', 'ci', 'deploy'];

function scopeOfLocation(location: string | undefined): string | undefined {
  const repository = repositoryOfUrl(location);
  if (repository?.host === CLOUD_HOST) {
    return `${CLOUD_HOST}/${repository.path}`;
  }
  const place = serverPlaceOf((location ?? '').trim().replace(/^url:/, ''));
  return place && scopeOf(place);
}

/** The repository that an entity lies in. No other annotation names repositories of Bitbucket. */
export function bindings(entity: {
  metadata: { annotations?: Record<string, string> };
}): BindingHint[] {
  const scope = scopeOfLocation(
    entity.metadata.annotations?.[LOCATION_ANNOTATION],
  );
  return scope
    ? [{ scope, roles: [...ROLES], why: `${LOCATION_ANNOTATION}: ${scope}` }]
    : [];
}
