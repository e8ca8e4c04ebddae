import { Instant } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { setImmediate as nextTurn } from 'node:timers/promises';

const DAY_MS = 24 * 3_600_000;
const WEEK_MS = 7 * DAY_MS;
/** Every move is kept for as long, as the days of groups are. */
const KEPT_MS = 90 * DAY_MS;
/** What is older was thinned when it was that old. */
const LOOK_BACK_MS = 8 * WEEK_MS;
const CHUNK = 200;

type Stop = { readonly aborted: boolean };
type Week = { entity_ref: string; model: string; first: number; last: number };

/**
 * Weeks in which the level of an entity moved more than once. Not those in which something else happened: what came
 * before and after a new version of the model may not become one move.
 */
async function busyWeeks(
  db: Knex,
  model: string,
  between: { from: Instant; to: Instant },
): Promise<Week[]> {
  const rows: Array<Record<keyof Week, string>> = await db('level_moves')
    .where({ model })
    .where('at', '>=', between.from)
    .where('at', '<', between.to)
    .groupBy('entity_ref', 'model')
    .groupByRaw(`at / ${WEEK_MS}`)
    .havingRaw(`count(*) > 1 and min(kind) = 'moved' and max(kind) = 'moved'`)
    .havingRaw('count(distinct reconstructed) = 1')
    .select('entity_ref', 'model', {
      first: db.raw('min(at)'),
      last: db.raw('max(at)'),
    })
    .limit(CHUNK);
  return rows.map(row => ({
    ...row,
    first: Number(row.first),
    last: Number(row.last),
  }));
}

/** Makes one move of several: from where the first began to where the last ended. */
async function mergeWeek(tx: Knex, week: Week): Promise<void> {
  const rows: Array<{ id: string; from_level: number }> = await tx(
    'level_moves',
  )
    .where({ entity_ref: week.entity_ref, model: week.model })
    .whereBetween('at', [week.first, week.last])
    .orderBy(['at', 'id'])
    .select('id', 'from_level');
  const last = rows.pop();
  const [first] = rows;
  if (!last || !first) {
    return;
  }
  await tx('level_moves')
    .where('id', last.id)
    .update({ from_level: first.from_level });
  await tx('level_moves')
    .whereIn(
      'id',
      rows.map(({ id }) => id),
    )
    .delete();
}

async function mergeWeeks(db: Knex, weeks: readonly Week[]): Promise<void> {
  await db.transaction(async tx => {
    for (const week of weeks) {
      await mergeWeek(tx, week);
    }
  });
}

/** Of what is older than 90 days, keeps one move a week for each entity and model. */
export async function thinMoves(
  db: Knex,
  now: Instant,
  stop: Stop,
): Promise<void> {
  // Whole weeks only: the rest of a week is thinned with it.
  const to = Math.floor((now - KEPT_MS) / WEEK_MS) * WEEK_MS;
  const models: string[] = await db('models').pluck('model');
  for (const model of models) {
    let weeks: Week[];
    do {
      weeks = await busyWeeks(db, model, { from: to - LOOK_BACK_MS, to });
      await mergeWeeks(db, weeks);
      await nextTurn();
    } while (weeks.length === CHUNK && !stop.aborted);
  }
}

/** Deletes moves before the given time but the last one of each entity and model: that says how it stood then. */
export async function deleteMoves(
  db: Knex,
  before: Instant,
  stop: Stop,
): Promise<number> {
  const models: string[] = await db('models').pluck('model');
  let deleted = 0;
  for (const model of models) {
    let chunk: number;
    do {
      const newer = db('level_moves as newer')
        .whereRaw('newer.entity_ref = old.entity_ref')
        .whereRaw('newer.model = old.model')
        .where('newer.at', '<', before)
        .whereRaw('(newer.at, newer.id) > (old.at, old.id)');
      const ids: string[] = await db('level_moves as old')
        .where('old.model', model)
        .where('old.at', '<', before)
        .whereExists(newer)
        .limit(CHUNK)
        .pluck('old.id');
      chunk = await db('level_moves').whereIn('id', ids).delete();
      deleted += chunk;
      await nextTurn();
    } while (chunk === CHUNK && !stop.aborted);
  }
  return deleted;
}
