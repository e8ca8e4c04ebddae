import { Instant } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { isPostgres } from '../database/dialect';
import { BigIntValue } from '../database/values';

/** Results and what is counted of them. */
const NAME = 'results';

type Row = { revision: BigIntValue };

/** How often results have changed, whichever process changed them; 0 before the first time. */
export async function readRevision(db: Knex): Promise<number> {
  const row: Row | undefined = await db('revisions')
    .where('name', NAME)
    .first('revision');
  return Number(row?.revision ?? 0);
}

/** Says that results have changed. The number follows the time, so that it goes on counting up in a restored database. */
export async function raiseRevision(db: Knex, at: Instant): Promise<number> {
  const [row]: Row[] = await db('revisions')
    .insert({ name: NAME, revision: at })
    .onConflict('name')
    .merge({
      revision: db.raw(
        `${
          isPostgres(db) ? 'greatest' : 'max'
        }(revisions.revision + 1, excluded.revision)`,
      ),
    })
    .returning('revision');
  return Number(row.revision);
}
