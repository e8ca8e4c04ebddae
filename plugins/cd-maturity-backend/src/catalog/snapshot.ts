import {
  Entity,
  RELATION_CHILD_OF,
  RELATION_DEPENDENCY_OF,
  RELATION_DEPENDS_ON,
  RELATION_MEMBER_OF,
  RELATION_OWNED_BY,
  RELATION_PART_OF,
  RELATION_PROVIDES_API,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { catalogFacts, catalogFigures, RelatedEntity } from '../facts';
import { specText, targetsOf } from '../facts/relations';
import { CatalogContext } from '../facts/types';
import { linksWorkTracker } from '../facts/workTrackerLinked';
import { EntityRecord, EntitySubject } from '../store/entities';
import { loginsOf } from './logins';

/** Longer values hold manifests and the like; nothing of ours reads them. */
const MAX_ANNOTATION_LENGTH = 500;

function titleOf(entity: Entity): string {
  const profile = entity.spec?.profile as { displayName?: unknown } | undefined;
  const displayName =
    typeof profile?.displayName === 'string' ? profile.displayName : '';
  return entity.metadata.title || displayName || entity.metadata.name;
}

function firstOfKind(refs: string[], kind: string): string | undefined {
  return refs.find(ref => ref.startsWith(`${kind}:`));
}

/** What it stands below that is of its own kind: the parent of a group, the domain that a domain is part of. */
function parentOf(entity: Entity): string | undefined {
  return entity.kind.toLocaleLowerCase('en-US') === 'domain'
    ? firstOfKind(targetsOf(entity, RELATION_PART_OF), 'domain')
    : targetsOf(entity, RELATION_CHILD_OF)[0];
}

function subjectOf(
  entity: Entity,
  related: ReadonlyMap<string, RelatedEntity>,
): EntitySubject {
  const annotations = Object.entries(entity.metadata.annotations ?? {});
  const resourceTypes = targetsOf(entity, RELATION_DEPENDS_ON)
    .map(ref => related.get(ref))
    .filter(target => target?.kind === 'resource' && target.type)
    .map(target => target!.type!);
  return {
    kind: entity.kind,
    type: specText(entity, 'type'),
    lifecycle: specText(entity, 'lifecycle'),
    tags: entity.metadata.tags ?? [],
    relationTypes: [
      ...new Set((entity.relations ?? []).map(relation => relation.type)),
    ].sort(),
    dependsOnResourceTypes: [...new Set(resourceTypes)].sort(),
    annotations: Object.fromEntries(
      annotations
        .filter(([, value]) => value.length <= MAX_ANNOTATION_LENGTH)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  };
}

/** Refs that have to be looked up before an entity can be read. */
export function referencesOf(entity: Entity): string[] {
  return [
    RELATION_OWNED_BY,
    RELATION_PART_OF,
    RELATION_DEPENDS_ON,
    RELATION_DEPENDENCY_OF,
    RELATION_PROVIDES_API,
  ].flatMap(type => targetsOf(entity, type));
}

function read<T>(
  readers: readonly { id: string; read(context: CatalogContext): T }[],
  context: CatalogContext,
): Record<string, NonNullable<T>> {
  return Object.fromEntries(
    readers
      .map(reader => [reader.id, reader.read(context)] as const)
      .filter(([, value]) => value !== undefined),
  ) as Record<string, NonNullable<T>>;
}

/** All that the product keeps of an entity, in a form that is the same as long as nothing of interest changed. */
export function snapshotEntity(
  context: CatalogContext,
): Omit<EntityRecord, 'hash'> {
  const { entity, related } = context;
  const partOf = targetsOf(entity, RELATION_PART_OF);
  const system = firstOfKind(partOf, 'system');
  const domain = firstOfKind(partOf, 'domain');
  return {
    entityRef: stringifyEntityRef(entity),
    kind: entity.kind.toLocaleLowerCase('en-US'),
    title: titleOf(entity),
    type: specText(entity, 'type'),
    lifecycle: specText(entity, 'lifecycle'),
    owner: targetsOf(entity, RELATION_OWNED_BY)[0],
    system,
    domain: domain ?? (system ? related.get(system)?.domain : undefined),
    parent: parentOf(entity),
    snapshot: {
      subject: subjectOf(entity, related),
      facts: read(catalogFacts, context),
      figures: read(catalogFigures, context),
      memberOf: targetsOf(entity, RELATION_MEMBER_OF).sort(),
      logins: loginsOf(entity),
      workTracker: linksWorkTracker(entity),
    },
  };
}
