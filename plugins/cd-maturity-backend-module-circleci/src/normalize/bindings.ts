import type { BindingHint } from 'backstage-plugin-cd-maturity-node';
import { scopeOfSlug } from './scope';

const SLUG_ANNOTATION = 'circleci.com/project-slug';

/** The project that an entity names. */
export function bindings(entity: {
  metadata: { annotations?: Record<string, string> };
}): BindingHint[] {
  const slug = entity.metadata.annotations?.[SLUG_ANNOTATION]?.trim() ?? '';
  const scope = scopeOfSlug(slug);
  return scope
    ? [{ scope, roles: ['ci', 'deploy'], why: `${SLUG_ANNOTATION}: ${slug}` }]
    : [];
}
