import { Knex } from 'knex';

/** Whether the client speaks to PostgreSQL; otherwise it is SQLite. */
export function isPostgres(knex: Knex): boolean {
  return /^pg/.test(String(knex.client.config.client));
}

/**
 * Runs work over a list in slices and gives its results in order. Databases limit the number of bound values in one
 * statement.
 */
export async function inChunks<T, R>(
  items: readonly T[],
  size: number,
  work: (slice: T[]) => Promise<R[] | void>,
): Promise<R[]> {
  const results: R[] = [];
  for (let start = 0; start < items.length; start += size) {
    const part = await work(items.slice(start, start + size));
    if (part) {
      results.push(...part);
    }
  }
  return results;
}

/** The lower of two columns; SQLite calls it differently. */
export function least(knex: Knex, a: string, b: string): Knex.Raw {
  return knex.raw(isPostgres(knex) ? 'least(??, ??)' : 'min(??, ??)', [a, b]);
}

/** The higher of two columns. */
export function greatest(knex: Knex, a: string, b: string): Knex.Raw {
  return knex.raw(isPostgres(knex) ? 'greatest(??, ??)' : 'max(??, ??)', [
    a,
    b,
  ]);
}
