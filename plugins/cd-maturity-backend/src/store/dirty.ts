import { ChangeCause, Instant } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { inChunks, least } from '../database/dialect';
import { BigIntValue } from '../database/values';
import { causeBits, causesOf } from './causes';
import { leaseRows } from './leaseRows';

const CHUNK = 400;

export type DirtyEntity = {
  entityRef: string;
  version: number;
  causes: ChangeCause[];
};

/** Asks for entities to be judged again, not before `dueAt`. Marks add up. */
export async function markDirty(
  db: Knex,
  entityRefs: Iterable<string>,
  options: { cause: ChangeCause; dueAt: Instant },
): Promise<void> {
  const refs = [...new Set(entityRefs)].sort();
  await inChunks(refs, CHUNK, async slice => {
    await db('dirty_entities')
      .insert(
        slice.map(ref => ({
          entity_ref: ref,
          version: 1,
          causes: causeBits([options.cause]),
          due_at: options.dueAt,
          leased_until: 0,
        })),
      )
      .onConflict('entity_ref')
      .merge({
        version: db.raw('dirty_entities.version + 1'),
        causes: db.raw('dirty_entities.causes | excluded.causes'),
        due_at: least(db, 'dirty_entities.due_at', 'excluded.due_at'),
      });
  });
}

/** Takes due entities for `leaseMs`; another process gets them only when this one does not finish. */
export async function leaseDirty(
  db: Knex,
  options: {
    now: Instant;
    limit: number;
    leaseMs: number;
    longestWaitMs: number;
  },
): Promise<DirtyEntity[]> {
  const rows = await leaseRows<{
    entity_ref: string;
    version: BigIntValue;
    causes: number;
  }>(db, 'dirty_entities', {
    ...options,
    key: 'entity_ref',
    columns: ['version', 'causes'],
  });
  return rows.map(row => ({
    entityRef: row.entity_ref,
    version: Number(row.version),
    causes: causesOf(row.causes),
  }));
}

/** Forgets what was judged, unless it was marked again meanwhile; then it waits for its turn. */
export async function settleDirty(
  db: Knex,
  judged: ReadonlyArray<Pick<DirtyEntity, 'entityRef' | 'version'>>,
): Promise<void> {
  await inChunks(judged, CHUNK, async slice => {
    await db('dirty_entities')
      .whereIn(
        ['entity_ref', 'version'],
        slice.map(entity => [entity.entityRef, entity.version]),
      )
      .delete();
    await releaseDirty(
      db,
      slice.map(entity => entity.entityRef),
    );
  });
}

/** Gives back what another process judged meanwhile: if it was marked again, it waits for its turn. */
export async function releaseDirty(
  db: Knex,
  entityRefs: readonly string[],
): Promise<void> {
  await inChunks(entityRefs, CHUNK, async slice => {
    await db('dirty_entities')
      .whereIn('entity_ref', slice)
      .update({ leased_until: 0 });
  });
}

/** Those of the entities that wait to be judged. */
export async function areDirty(
  db: Knex,
  entityRefs: readonly string[],
): Promise<Set<string>> {
  const refs = await inChunks(entityRefs, CHUNK, async slice => {
    const found: string[] = await db('dirty_entities')
      .whereIn('entity_ref', slice)
      .pluck('entity_ref');
    return found;
  });
  return new Set(refs);
}
