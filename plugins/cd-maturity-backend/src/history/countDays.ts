import { Instant } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { BigIntValue, toBoolean } from '../database/values';
import { ScorecardScope } from '../scorecard/ScorecardScope';
import { selectRows } from '../scorecard/selectRows';
import { LevelMove } from '../store/levelMoves';
import { DAY_MS, dayOf } from './day';

/** Entities by level at the end of a day; index 0 is unrated, 1 below the first level. */
export type DayCounts = {
  day: number;
  counts: number[];
  reconstructed: boolean;
};

type Step = {
  day: BigIntValue;
  kind: LevelMove['kind'];
  from_level: number;
  to_level: number;
  moved: BigIntValue;
  reconstructed: boolean | number;
};

async function countNow(db: Knex, scope: ScorecardScope): Promise<number[]> {
  const rows: Array<{
    level: number;
    unrated: boolean | number;
    n: BigIntValue;
  }> = await selectRows(db, scope)
    .groupBy('level', 'unrated')
    .select('level', 'unrated', db.raw('count(*) as n'));
  const counts: number[] = new Array(scope.compiled.topRank + 2).fill(0);
  for (const row of rows) {
    counts[toBoolean(row.unrated) ? 0 : row.level + 1] += Number(row.n);
  }
  return counts;
}

function undo(counts: number[], step: Step): number[] {
  const before = [...counts];
  if (step.kind !== 'end') {
    before[step.to_level + 1] -= Number(step.moved);
  }
  if (step.kind !== 'first') {
    before[step.from_level + 1] += Number(step.moved);
  }
  return before;
}

/**
 * How the rows that a caller may see stood day by day: as they stand now, with the moves undone from the newest on. For
 * callers whom the rows of whole groups do not concern.
 */
export async function countDays(
  db: Knex,
  scope: ScorecardScope,
  range: { since: Instant; now: Instant },
): Promise<DayCounts[]> {
  const rows = selectRows(db, scope).select('entity_ref').as('rows');
  const steps: Step[] = await db
    .from('level_moves')
    .join(rows, 'rows.entity_ref', 'level_moves.entity_ref')
    .where('level_moves.model', scope.compiled.model.metadata.id)
    .where('at', '>=', range.since)
    .select('kind', 'from_level', 'to_level', 'reconstructed')
    .select(db.raw(`at / ${DAY_MS} as day`), db.raw('count(*) as moved'))
    .groupByRaw(`at / ${DAY_MS}, kind, from_level, to_level, reconstructed`);
  const days: DayCounts[] = [];
  let counts = await countNow(db, scope);
  for (let day = dayOf(range.now); day >= dayOf(range.since); day--) {
    const ofDay = steps.filter(step => Number(step.day) === day);
    days.push({
      day,
      counts,
      reconstructed: ofDay.some(step => toBoolean(step.reconstructed)),
    });
    counts = ofDay.reduce(undo, counts);
  }
  return days.reverse();
}
