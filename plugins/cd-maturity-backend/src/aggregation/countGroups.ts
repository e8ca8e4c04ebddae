import { GroupBy } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { ScorecardScope } from '../scorecard/ScorecardScope';
import { selectRows } from '../scorecard/selectRows';
import { isTree, NO_KEY, NONE } from '../store/dirtyGroups';
import { readPlaces } from '../store/places';
import { rollUp } from './rollUp';
import { sumOf, Tally } from './Tally';
import { Counted, tallyRows, tallySize } from './tallyRows';
import { CountedGroup } from './toRow';

/** The groups or domains that the filter names, with all below them; undefined where it names none. */
function askedFor(
  { filter, tree }: ScorecardScope,
  groupBy: 'owner' | 'domain',
): ReadonlySet<string> | undefined {
  const named = filter[groupBy];
  return named && new Set(named.flatMap(ref => tree.withDescendants(ref)));
}

/** Groups counted now, from the rows that the caller may see and the filter lets through. */
export async function countGroups(
  db: Knex,
  scope: ScorecardScope,
  groupBy: GroupBy,
  counted?: Counted,
): Promise<{ groups: CountedGroup[]; total: Tally }> {
  const { compiled, tree } = scope;
  const rows = selectRows(db, scope);
  const direct = await tallyRows(rows, compiled, groupBy, counted);
  const size = tallySize(compiled);
  const tallies = isTree(groupBy)
    ? rollUp(direct, { tree, size, within: askedFor(scope, groupBy) })
    : direct;
  const keys = [...tallies.keys()].filter((key): key is string => key !== null);
  const places =
    groupBy === 'type' ? undefined : await readPlaces(db, keys, groupBy);
  const groups = [...tallies].map(([key, total]) => {
    const place = key === null ? undefined : places?.get(key);
    const parent =
      isTree(groupBy) && key !== null ? tree.parentOf(key) : place?.parent;
    const isShown = parent && (!isTree(groupBy) || tallies.has(parent));
    return {
      key: key ?? NO_KEY,
      title: place?.title ?? key ?? NONE,
      ...(isShown ? { parent } : {}),
      total,
    };
  });
  return {
    groups: groups.sort((a, b) => a.title.localeCompare(b.title, 'en')),
    total: sumOf(direct.values(), size),
  };
}
