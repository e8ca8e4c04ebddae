import { GroupBy } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { GroupTree } from '../catalog/GroupTree';
import { ScorecardScope } from '../scorecard/ScorecardScope';
import { selectRows } from '../scorecard/selectRows';
import { NO_KEY, NONE } from '../store/dirtyGroups';
import { readPlaces } from '../store/places';
import { rollUp } from './rollUp';
import { sumOf, Tally } from './Tally';
import { tallyRows, tallySize } from './tallyRows';
import { CountedGroup } from './toRow';

function parentOf(
  groupBy: GroupBy,
  key: string | null,
  tree: GroupTree,
): string | undefined {
  return groupBy === 'owner' && key ? tree.parentOf(key) : undefined;
}

/** Groups counted now, from the rows that the caller may see and the filter lets through. */
export async function countGroups(
  db: Knex,
  scope: ScorecardScope,
  groupBy: GroupBy,
): Promise<{ groups: CountedGroup[]; total: Tally }> {
  const { compiled, tree } = scope;
  const direct = await tallyRows(selectRows(db, scope), compiled, groupBy);
  const size = tallySize(compiled);
  const tallies = groupBy === 'owner' ? rollUp(direct, tree, size) : direct;
  const keys = [...tallies.keys()].filter((key): key is string => key !== null);
  const places =
    groupBy === 'type' ? undefined : await readPlaces(db, keys, groupBy);
  const groups = [...tallies].map(([key, total]) => {
    const place = key === null ? undefined : places?.get(key);
    const parent = parentOf(groupBy, key, tree) ?? place?.parent;
    return {
      key: key ?? NO_KEY,
      title: place?.title ?? key ?? NONE,
      ...(parent ? { parent } : {}),
      total,
    };
  });
  return {
    groups: groups.sort((a, b) => a.title.localeCompare(b.title, 'en')),
    total: sumOf(direct.values(), size),
  };
}
