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
  /** What those weigh together. */
  weights: number[];
  reconstructed: boolean;
};

type Step = {
  day: BigIntValue;
  kind: LevelMove['kind'];
  from_level: number;
  to_level: number;
  moved: BigIntValue;
  weight: BigIntValue;
  reconstructed: boolean | number;
};

type Standing = Pick<DayCounts, 'counts' | 'weights'>;

async function countNow(db: Knex, scope: ScorecardScope): Promise<Standing> {
  const rows: Array<{
    level: number;
    unrated: boolean | number;
    n: BigIntValue;
    weight: BigIntValue;
  }> = await selectRows(db, scope)
    .groupBy('level', 'unrated')
    .select('level', 'unrated', db.raw('count(*) as n'))
    .sum({ weight: 'weight' });
  const none: number[] = new Array(scope.compiled.topRank + 2).fill(0);
  const counts = [...none];
  const weights = [...none];
  for (const row of rows) {
    const at = toBoolean(row.unrated) ? 0 : row.level + 1;
    counts[at] += Number(row.n);
    weights[at] += Number(row.weight);
  }
  return { counts, weights };
}

function undone(counts: number[], step: Step, moved: number): number[] {
  const before = [...counts];
  if (step.kind !== 'end') {
    before[step.to_level + 1] -= moved;
  }
  if (step.kind !== 'first') {
    before[step.from_level + 1] += moved;
  }
  return before;
}

function undo({ counts, weights }: Standing, step: Step): Standing {
  return {
    counts: undone(counts, step, Number(step.moved)),
    weights: undone(weights, step, Number(step.weight)),
  };
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
  const rows = selectRows(db, scope).select('entity_ref', 'weight').as('rows');
  const steps: Step[] = await db
    .from('level_moves')
    .join(rows, 'rows.entity_ref', 'level_moves.entity_ref')
    .where('level_moves.model', scope.compiled.model.metadata.id)
    .where('at', '>=', range.since)
    .select('kind', 'from_level', 'to_level', 'reconstructed')
    .select(db.raw(`at / ${DAY_MS} as day`), db.raw('count(*) as moved'))
    .sum({ weight: 'rows.weight' })
    .groupByRaw(`at / ${DAY_MS}, kind, from_level, to_level, reconstructed`);
  const days: DayCounts[] = [];
  let standing = await countNow(db, scope);
  for (let day = dayOf(range.now); day >= dayOf(range.since); day--) {
    const ofDay = steps.filter(step => Number(step.day) === day);
    days.push({
      day,
      ...standing,
      reconstructed: ofDay.some(step => toBoolean(step.reconstructed)),
    });
    standing = ofDay.reduce(undo, standing);
  }
  return days.reverse();
}
