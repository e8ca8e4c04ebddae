import { Instant } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { setImmediate as nextTurn } from 'node:timers/promises';

/** Rows in one statement, so that writers never wait long. */
const CHUNK = 500;
const SCOPES = 100;

type Stop = { readonly aborted: boolean };

/** Deletes what `select` finds, a few rows at a time, until nothing is left or it has to stop. Returns how many. */
async function deleteInChunks(
  db: Knex,
  table: string,
  select: (query: Knex.QueryBuilder) => Knex.QueryBuilder,
  stop: Stop,
): Promise<number> {
  let deleted = 0;
  while (!stop.aborted) {
    const ids = select(db(table).select('id')).limit(CHUNK);
    const chunk = await db(table)
      .whereIn('id', await ids.pluck('id'))
      .delete();
    deleted += chunk;
    if (chunk < CHUNK) {
      return deleted;
    }
    await nextTurn();
  }
  return deleted;
}

/** Deliveries that were dealt with, or that died, before the given time. Waiting ones stay. */
export async function deleteDeliveries(
  db: Knex,
  options: { state: 'done' | 'dead'; before: Instant },
  stop: Stop,
): Promise<number> {
  const sources: string[] = await db('sources').pluck('source');
  let deleted = 0;
  for (const source of sources) {
    deleted += await deleteInChunks(
      db,
      'deliveries',
      query =>
        query
          .where({ source, state: options.state })
          .where('received_at', '<', options.before),
      stop,
    );
  }
  return deleted;
}

/** What the scopes said before the given time is gone, and with it the roles in which they said nothing since. */
async function forgetRoles(
  db: Knex,
  scopes: string[],
  before: Instant,
): Promise<void> {
  const roles = () => db('scope_roles').whereIn('scope_key', scopes);
  await roles().where('last_at', '<', before).delete();
  await roles().where('first_at', '<', before).update({ first_at: before });
}

/** Signals about what happened before the given time, scope by scope, so that the index of evaluation finds them. */
export async function deleteSignals(
  db: Knex,
  before: Instant,
  stop: Stop,
): Promise<number> {
  let deleted = 0;
  while (!stop.aborted) {
    const scopes: string[] = await db('scope_roles')
      .distinct()
      .where('first_at', '<', before)
      .limit(SCOPES)
      .pluck('scope_key');
    if (scopes.length === 0) {
      return deleted;
    }
    deleted += await deleteInChunks(
      db,
      'signals',
      query => query.whereIn('scope_key', scopes).where('at', '<', before),
      stop,
    );
    if (!stop.aborted) {
      await forgetRoles(db, scopes, before);
    }
  }
  return deleted;
}

/** What moved before the given time. */
export async function deleteChanges(
  db: Knex,
  before: Instant,
  stop: Stop,
): Promise<number> {
  return deleteInChunks(
    db,
    'score_changes',
    query => query.where('at', '<', before),
    stop,
  );
}
