import { Instant } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { inChunks } from '../database/dialect';
import { BigIntValue } from '../database/values';
import { leaseRows } from './leaseRows';

const CHUNK = 200;

/** An entity whose history is to be computed. */
export type DueReconstruction = { entityRef: string; version: number };

/** Asks for the history of all entities for which the scopes speak. In order, so that two writers never wait in a circle. */
export async function askReconstructions(
  db: Knex,
  scopeKeys: readonly string[],
  options: {
    dueAt: Instant;
    /** Only for those that were not judged before then. */
    firstJudgedSince?: Instant;
  },
): Promise<void> {
  const { dueAt, firstJudgedSince } = options;
  const asked = db('bindings')
    .distinct('entity_ref')
    .whereIn('scope_key', scopeKeys)
    .where('former', false)
    .orderBy('entity_ref');
  if (firstJudgedSince !== undefined) {
    asked.whereNotExists(
      db('level_moves')
        .whereRaw('level_moves.entity_ref = bindings.entity_ref')
        .where('reconstructed', false)
        .where('at', '<', firstJudgedSince),
    );
  }
  const refs: string[] = await asked.pluck('entity_ref');
  await inChunks(refs, CHUNK, async slice => {
    await db('reconstructions')
      .insert(
        slice.map(ref => ({
          entity_ref: ref,
          version: 1,
          due_at: dueAt,
          leased_until: 0,
        })),
      )
      .onConflict('entity_ref')
      .merge({
        version: db.raw('reconstructions.version + 1'),
        due_at: dueAt,
        leased_until: 0,
      });
  });
}

export async function leaseReconstructions(
  db: Knex,
  options: {
    now: Instant;
    limit: number;
    leaseMs: number;
    longestWaitMs: number;
  },
): Promise<DueReconstruction[]> {
  const rows = await leaseRows<{
    entity_ref: string;
    version: BigIntValue;
  }>(db, 'reconstructions', {
    ...options,
    key: 'entity_ref',
    columns: ['version'],
  });
  return rows.map(row => ({
    entityRef: row.entity_ref,
    version: Number(row.version),
  }));
}

const asPairs = (items: readonly DueReconstruction[]) =>
  items.map(({ entityRef, version }) => [entityRef, version]);

/** What it needs is not there yet. */
export async function postponeReconstructions(
  db: Knex,
  items: readonly DueReconstruction[],
  dueAt: Instant,
): Promise<void> {
  await inChunks(items, CHUNK, async slice => {
    await db('reconstructions')
      .whereIn(['entity_ref', 'version'], asPairs(slice))
      .update({ due_at: dueAt, leased_until: 0 });
  });
}

/**
 * Takes entities off the list, in the transaction that writes their history. Answers with those that were still on it as
 * they were taken up: nobody else writes theirs.
 */
export async function settleReconstructions(
  tx: Knex,
  items: readonly DueReconstruction[],
): Promise<Set<string>> {
  const refs = await inChunks(items, CHUNK, async slice => {
    const settled: Array<{ entity_ref: string }> = await tx('reconstructions')
      .whereIn(['entity_ref', 'version'], asPairs(slice))
      .update({ leased_until: 0 })
      .returning('entity_ref');
    const found = settled.map(row => row.entity_ref);
    await tx('reconstructions').whereIn('entity_ref', found).delete();
    return found;
  });
  return new Set(refs);
}

/** Asks for the days of groups to be counted again. */
export async function markReconstructedModels(
  tx: Knex,
  models: Iterable<string>,
): Promise<void> {
  for (const model of [...new Set(models)].sort()) {
    await tx('reconstructed_models')
      .insert({ model, version: 1 })
      .onConflict('model')
      .merge({ version: tx.raw('reconstructed_models.version + 1') });
  }
}

export async function readReconstructedModels(
  db: Knex,
): Promise<Array<{ model: string; version: number }>> {
  return db('reconstructed_models').select('model', 'version').orderBy('model');
}

/** Forgets the mark, unless it was set again meanwhile. */
export async function settleReconstructedModel(
  tx: Knex,
  mark: { model: string; version: number },
): Promise<void> {
  await tx('reconstructed_models').where(mark).delete();
}
