import { Entity } from '@backstage/catalog-model';
import { hasAnnotation } from './links';
import { CatalogFact } from './types';

const ANNOTATIONS = [
  'github.com/project-slug',
  'gitlab.com/project-slug',
  'gitlab.com/project-id',
  'bitbucket.org/project-slug',
  'bitbucket.org/project-key',
  'dev.azure.com/project-repo',
  'gerrit.googlesource.com/project',
  'gitea.com/repo-slug',
];
const SOURCE_LOCATION = 'backstage.io/source-location';

export function hasRepository(entity: Entity): boolean {
  return (
    hasAnnotation(entity, ANNOTATIONS) ||
    /^url:https?:\/\//i.test(
      entity.metadata.annotations?.[SOURCE_LOCATION] ?? '',
    )
  );
}

export const repoLinked: CatalogFact = {
  id: 'scm.repo_linked',
  read: ({ entity }) => hasRepository(entity),
};
