import { Knex } from 'knex';
import { ScorecardScope } from '../scorecard/ScorecardScope';
import { GroupColumn } from '../store/dirtyGroups';
import { countGroups } from './countGroups';
import { Counted } from './tallyRows';
import { CountedGroup } from './toRow';

/** Groups of several families counted now, by title. */
export async function countFamilies(
  db: Knex,
  scope: ScorecardScope,
  families: readonly GroupColumn[],
  counts?: Counted,
): Promise<Array<CountedGroup & { family: GroupColumn }>> {
  const counted = [];
  for (const family of families) {
    const { groups } = await countGroups(db, scope, family, counts);
    counted.push(...groups.map(group => ({ ...group, family })));
  }
  return counted.sort((a, b) => a.title.localeCompare(b.title, 'en'));
}
