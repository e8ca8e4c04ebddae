import { Goal, Instant } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { inChunks, isPostgres } from '../database/dialect';
import { BigIntValue, toInstant } from '../database/values';

export type StoredGoal = {
  ref: string;
  model: string;
  goal: Goal;
  setBy: string;
  setAt: Instant;
  version: number;
};

type GoalRow = {
  ref: string;
  model: string;
  content: string;
  set_by: string;
  set_at: BigIntValue;
  version: number;
};

const CHUNK = 200;

function fromRow(row: GoalRow): StoredGoal {
  return {
    ref: row.ref,
    model: row.model,
    goal: JSON.parse(row.content),
    setBy: row.set_by,
    setAt: toInstant(row.set_at),
    version: row.version,
  };
}

export async function readGoals(
  db: Knex,
  refs: readonly string[],
): Promise<StoredGoal[]> {
  return inChunks([...new Set(refs)], CHUNK, async slice => {
    const rows: GoalRow[] = await db('goals').whereIn('ref', slice);
    return rows.map(fromRow);
  });
}

/** One goal; in a transaction on PostgreSQL it stays locked until the end. */
export async function readGoal(
  db: Knex,
  ref: string,
  model: string,
): Promise<StoredGoal | undefined> {
  const query = db('goals').where({ ref, model }).first();
  if (isPostgres(db)) {
    query.forUpdate();
  }
  const row: GoalRow | undefined = await query;
  return row && fromRow(row);
}

/** Puts a goal in place of the one before; false when somebody else changed it meanwhile. */
export async function putGoal(db: Knex, stored: StoredGoal): Promise<boolean> {
  const written = await db('goals')
    .insert({
      ref: stored.ref,
      model: stored.model,
      content: JSON.stringify(stored.goal),
      set_by: stored.setBy,
      set_at: stored.setAt,
      version: stored.version,
    })
    .onConflict(['ref', 'model'])
    .merge()
    .where('goals.version', stored.version - 1)
    .returning('version');
  return written.length > 0;
}

/** False when there was none. */
export async function deleteGoal(
  db: Knex,
  ref: string,
  model: string,
): Promise<boolean> {
  const deleted = await db('goals').where({ ref, model }).delete();
  return deleted > 0;
}
