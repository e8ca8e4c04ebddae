import { Knex } from 'knex';

/** Bytes of the largest tables with their indexes. */
export async function tableSizes(db: Knex): Promise<Map<string, number>> {
  const { rows } = await db.raw(
    `SELECT relname AS name, pg_total_relation_size(oid) AS size FROM pg_class
     WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace`,
  );
  return new Map(
    rows.map(({ name, size }: { name: string; size: string }) => [
      name,
      Number(size),
    ]),
  );
}

/** Connections to a database. */
export async function countConnections(
  db: Knex,
  name: string,
): Promise<number> {
  const [{ n }] = await db('pg_stat_activity')
    .where('datname', name)
    .count({ n: '*' });
  return Number(n);
}
