import { parseEntityRef } from '@backstage/catalog-model';
import { ScorecardSummary } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { readPlaces } from '../store/places';
import { ScorecardScope } from './ScorecardScope';
import { selectVisible } from './selectRows';

/** More values than this nobody picks from a list. */
const MOST = 2_000;

/** What is called otherwise than its ref says. */
async function readTitles(
  db: Knex,
  refs: readonly string[],
): Promise<Record<string, string>> {
  const places = await readPlaces(db, refs, 'owner');
  return Object.fromEntries(
    [...places]
      .map(([ref, { title }]) => [ref, title] as const)
      .filter(([ref, title]) => title !== parseEntityRef(ref).name),
  );
}

/**
 * Values to filter by: of all rows that the caller may see, whatever is filtered now. Groups and domains come with all
 * above them, since a filter by one means all below it.
 */
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
  const withAbove = (refs: readonly string[]): string[] =>
    [...new Set(refs.flatMap(ref => scope.tree.withAncestors(ref)))]
      .sort()
      .slice(0, MOST);
  const [direct, systems, parts, types, lifecycles] = await Promise.all(
    ['owner', 'system', 'domain', 'type', 'lifecycle'].map(valuesOf),
  );
  const owners = withAbove(direct);
  const domains = withAbove(parts);
  const titles = await readTitles(db, [...owners, ...systems, ...domains]);
  return { owners, systems, domains, types, lifecycles, titles };
}
