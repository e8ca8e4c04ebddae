import { Knex } from 'knex';
import { GroupTree } from '../catalog/GroupTree';
import { Refused, refusals } from '../permissions/refusals';
import { EntityRecord, readEntities } from '../store/entities';

/** Who answers for an entity. Groups and users answer for themselves unless the catalog says otherwise. */
export function ownerOf(
  entity: Pick<EntityRecord, 'entityRef' | 'kind' | 'owner'>,
): string | undefined {
  const answersForItself = entity.kind === 'group' || entity.kind === 'user';
  return entity.owner ?? (answersForItself ? entity.entityRef : undefined);
}

/**
 * Who a user is for the purpose of owning: itself and its groups, as sign-in and the catalog know them; with
 * `parentGroups` the groups above these too.
 */
export async function claimsOf(
  db: Knex,
  userRef: string,
  ownershipRefs: readonly string[],
  options: { parentGroups: boolean },
): Promise<Set<string>> {
  const user = (await readEntities(db, [userRef])).get(userRef);
  const direct = [
    userRef,
    ...ownershipRefs.map(ref => ref.toLocaleLowerCase('en-US')),
    ...(user?.snapshot.memberOf ?? []),
  ];
  if (!options.parentGroups) {
    return new Set(direct);
  }
  const tree = await GroupTree.read(db);
  return new Set(direct.flatMap(ref => tree.withAncestors(ref)));
}

/** Why somebody with these claims may not act for the entity; undefined when they may. */
export function whyNotOwner(
  entityRef: string,
  owner: string | undefined,
  claims: ReadonlySet<string>,
): Refused | undefined {
  if (!owner) {
    return refusals.noOwner(entityRef);
  }
  return claims.has(owner) ? undefined : refusals.otherOwner(entityRef, owner);
}
