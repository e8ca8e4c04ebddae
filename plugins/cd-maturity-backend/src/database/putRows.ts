import { Knex } from 'knex';
import { isPostgres } from './dialect';

/** On PostgreSQL as one value: a statement of thousands of values costs more to put together and to read than to run. */
function rowsAsOne(db: Knex, table: string, rows: readonly object[]) {
  const columns = Object.keys(rows[0]);
  return db(db.raw('?? (??)', [table, columns])).insert(
    db
      .select(columns)
      .from(
        db.raw('json_populate_recordset(null::??, ?)', [
          table,
          JSON.stringify(rows),
        ]),
      ),
  );
}

/**
 * Puts many rows of many columns in place of those with the same key. Not for long texts, which would be JSON within
 * JSON.
 */
export async function putRows(
  db: Knex,
  table: string,
  key: string[],
  rows: readonly object[],
): Promise<void> {
  const insert = isPostgres(db)
    ? rowsAsOne(db, table, rows)
    : db(table).insert(rows);
  await insert.onConflict(key).merge(Object.keys(rows[0]));
}
