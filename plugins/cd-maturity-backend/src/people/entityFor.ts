import { ownerOf } from '../entity/ownership';
import { KnownEntities } from '../service/KnownEntities';

/** An entity as rights look at it. */
export async function entityFor(
  entities: KnownEntities,
  entityRef: string,
): Promise<{ entityRef: string; owner?: string }> {
  return { entityRef, owner: ownerOf(await entities.get(entityRef)) };
}
