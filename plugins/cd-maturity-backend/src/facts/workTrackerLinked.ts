import { Entity, RELATION_OWNED_BY } from '@backstage/catalog-model';
import { hasAnnotation, hasLink } from './links';
import { targetsOf } from './relations';
import { CatalogFact } from './types';

const ANNOTATIONS = [
  'jira/project-key',
  'linear.app/team',
  'dev.azure.com/project',
  'shortcut.com/group',
  'trello.com/board',
];
const LINKS =
  /\b((work|issue)[ -]?(tracker|board)|backlog|issues|kanban|jira|linear|trello)\b/i;

/** Also true of a group, whose components take it over. */
export function linksWorkTracker(entity: Entity): boolean {
  return hasAnnotation(entity, ANNOTATIONS) || hasLink(entity, LINKS);
}

export const workTrackerLinked: CatalogFact = {
  id: 'catalog.work_tracker_linked',
  read: ({ entity, related }) =>
    linksWorkTracker(entity) ||
    targetsOf(entity, RELATION_OWNED_BY).some(
      ref => related.get(ref)?.workTracker,
    ),
};
