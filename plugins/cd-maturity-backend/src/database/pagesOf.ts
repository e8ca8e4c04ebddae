import { Knex } from 'knex';

const PAGE = 500;

/**
 * The rows of a query page by page, in the order of columns that tell them apart. What is written meanwhile may or may
 * not be among them.
 * @param key - columns of texts that the query selects: where each comes from, by the name that it has in the rows
 */
export async function* pagesOf<Row extends Record<string, unknown>>(
  db: Knex,
  query: Knex.QueryBuilder,
  key: Readonly<Record<string, string>>,
  size: number = PAGE,
): AsyncGenerator<Row[]> {
  const columns = Object.values(key);
  const marks = (mark: string) => columns.map(() => mark).join(', ');
  const ordered = query.clone().limit(size);
  columns.forEach(column => ordered.orderBy(column));
  const page = async (from: Knex.QueryBuilder) => (await from) as Row[];
  let rows = await page(ordered.clone());
  while (rows.length > 0) {
    yield rows;
    if (rows.length < size) {
      return;
    }
    const last = rows[rows.length - 1];
    const place = Object.keys(key).map(name => String(last[name]));
    rows = await page(
      ordered
        .clone()
        .where(
          db.raw(`(${marks('??')}) > (${marks('?')})`, [...columns, ...place]),
        ),
    );
  }
}
