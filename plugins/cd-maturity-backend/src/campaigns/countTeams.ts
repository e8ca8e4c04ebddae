import {
  BurnDown,
  Campaign,
  CompiledModel,
  PracticeStatus,
} from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { GroupTree } from '../catalog/GroupTree';
import { reachedCount } from '../goals/scopeProgress';
import { Restriction } from '../scorecard/restrict';
import { selectRows } from '../scorecard/selectRows';
import { statusLetter } from '../store/statusText';

/** There, or not asked of the entity. */
const DONE: PracticeStatus[] = ['pass', 'not-applicable', 'exempt'];

function practicesCount(
  db: Knex,
  compiled: CompiledModel,
  practices: readonly string[],
): Knex.Raw {
  const letters = DONE.map(statusLetter);
  const known = practices.flatMap(id => compiled.byId.get(id) ?? []);
  const all = known.map(() => 'substr(statuses, ?, 1) in (?, ?, ?)');
  return db.raw(
    `coalesce(sum(case when ${
      all.join(' and ') || '1 = 1'
    } then 1 else 0 end), 0)`,
    known.flatMap(({ index }) => [index + 1, ...letters]),
  );
}

/** Of the rows of a query: how many there are, and how many are where the campaign wants them. */
export function campaignCounts(
  db: Knex,
  compiled: CompiledModel,
  target: Campaign['target'],
): { total: Knex.Raw; reached: Knex.Raw } {
  return {
    total: db.raw('count(*)'),
    reached:
      'practices' in target
        ? practicesCount(db, compiled, target.practices)
        : reachedCount(db, compiled, target),
  };
}

/** How each team stands now, in one query over the result rows. */
export async function countTeams(
  db: Knex,
  compiled: CompiledModel,
  { target, scope }: Pick<Campaign, 'target' | 'scope'>,
  around: { tree: GroupTree; restriction: Restriction | undefined },
): Promise<BurnDown[]> {
  const rows = await selectRows(db, { compiled, filter: scope, ...around })
    .groupBy('owner')
    .orderBy('owner')
    .select('owner', campaignCounts(db, compiled, target));
  return rows.map(
    (row: { owner: string | null; total: unknown; reached: unknown }) => ({
      owner: row.owner,
      total: Number(row.total),
      reached: Number(row.reached),
    }),
  );
}
