import { GroupBy } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { UNRATED } from '../store/dimensionText';
import { ScorecardScope } from './ScorecardScope';
import { selectRows } from './selectRows';
import { Distribution, Tally } from './Tally';

/** Numbers of ranks, "below the first" included. */
export function rankCount({ compiled }: ScorecardScope): number {
  return compiled.topRank + 1;
}

type Counter = { alias: string; sql: string; values: Array<string | number> };

/** One counter per level of the whole and of each dimension. */
function counters(scope: ScorecardScope): Counter[] {
  const ranks = [...Array(rankCount(scope)).keys()];
  const dimensions = scope.compiled.dimensions.flatMap(({ index }) =>
    [...ranks.map(String), UNRATED].map(letter => ({
      alias: `d${index}_${letter}`,
      sql: 'substr(dimension_levels, ?, 1) = ?',
      values: [index + 1, letter],
    })),
  );
  return [
    { alias: `o_${UNRATED}`, sql: 'unrated', values: [] },
    ...ranks.map(rank => ({
      alias: `o_${rank}`,
      sql: 'not unrated and level = ?',
      values: [rank],
    })),
    ...dimensions,
  ];
}

type CountRow = Record<string, number | string> & { key: string | null };

function distributionOf(
  row: CountRow,
  prefix: string,
  ranks: number,
): Distribution {
  return {
    levels: [...Array(ranks).keys()].map(rank =>
      Number(row[`${prefix}_${rank}`]),
    ),
    unrated: Number(row[`${prefix}_${UNRATED}`]),
  };
}

/** Counts per value of a column, made by the database: the rows themselves never come here. */
export async function countLevels(
  db: Knex,
  scope: ScorecardScope,
  column: GroupBy,
): Promise<Map<string | null, Tally>> {
  const ranks = rankCount(scope);
  const selected = counters(scope).map(({ alias, sql, values }) =>
    db.raw(`sum(case when ${sql} then 1 else 0 end) as ??`, [...values, alias]),
  );
  const rows: CountRow[] = await selectRows(db, scope)
    .groupBy(column)
    .select({ key: column }, db.raw('count(*) as eligible'), ...selected);
  return new Map(
    rows.map(row => [
      row.key,
      {
        eligible: Number(row.eligible),
        overall: distributionOf(row, 'o', ranks),
        dimensions: scope.compiled.dimensions.map(({ index }) =>
          distributionOf(row, `d${index}`, ranks),
        ),
      },
    ]),
  );
}
