import { Instant } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { inChunks } from '../database/dialect';
import { BigIntValue, toInstant } from '../database/values';

/** A fact as it was pushed; true and false are 1 and 0. */
export type PushedFact = {
  entityRef: string;
  id: string;
  value: number;
  samples?: number;
  observedAt: Instant;
  pushedBy: string;
};

type FactRow = {
  entity_ref: string;
  fact_id: string;
  value: number;
  samples: number | null;
  observed_at: BigIntValue;
  pushed_by: string;
};

const CHUNK = 200;

/** An older observation never replaces a newer one. */
export async function putFacts(
  db: Knex,
  facts: readonly PushedFact[],
): Promise<void> {
  const newest = new Map<string, PushedFact>();
  for (const fact of facts) {
    const key = `${fact.entityRef} ${fact.id}`;
    const known = newest.get(key);
    if (!known || fact.observedAt >= known.observedAt) {
      newest.set(key, fact);
    }
  }
  const rows = [...newest.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, fact]) => ({
      entity_ref: fact.entityRef,
      fact_id: fact.id,
      value: fact.value,
      samples: fact.samples ?? null,
      observed_at: fact.observedAt,
      pushed_by: fact.pushedBy,
    }));
  await inChunks(rows, CHUNK, async slice => {
    await db('facts')
      .insert(slice)
      .onConflict(['entity_ref', 'fact_id'])
      .merge(['value', 'samples', 'observed_at', 'pushed_by'])
      .whereRaw('excluded.observed_at >= facts.observed_at');
  });
}

export async function readFacts(
  db: Knex,
  entityRefs: readonly string[],
): Promise<PushedFact[]> {
  return inChunks(entityRefs, CHUNK, async slice => {
    const rows: FactRow[] = await db('facts').whereIn('entity_ref', slice);
    return rows.map(row => ({
      entityRef: row.entity_ref,
      id: row.fact_id,
      value: row.value,
      ...(row.samples === null ? {} : { samples: row.samples }),
      observedAt: toInstant(row.observed_at),
      pushedBy: row.pushed_by,
    }));
  });
}

/** Puts facts in place of all that the same one said before. Returns how many there are now or were before. */
export async function replaceFactsBy(
  db: Knex,
  pushedBy: string,
  facts: readonly PushedFact[],
): Promise<number> {
  const gone = await db('facts').where('pushed_by', pushedBy).delete();
  await putFacts(db, facts);
  return gone + facts.length;
}
