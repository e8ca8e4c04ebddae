import { ScorecardSummary } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { ScorecardScope } from './ScorecardScope';
import { selectVisible } from './selectRows';

/** More values than this nobody picks from a list. */
const MOST = 2_000;

/** Values to filter by: of all rows that the caller may see, whatever is filtered now. */
export async function readFacets(
  db: Knex,
  scope: ScorecardScope,
): Promise<ScorecardSummary['facets']> {
  const valuesOf = async (column: string): Promise<string[]> =>
    selectVisible(db, scope)
      .whereNotNull(column)
      .distinct(column)
      .orderBy(column)
      .limit(MOST)
      .pluck(column);
  const [owners, systems, domains, types, lifecycles] = await Promise.all(
    ['owner', 'system', 'domain', 'type', 'lifecycle'].map(valuesOf),
  );
  return { owners, systems, domains, types, lifecycles };
}
