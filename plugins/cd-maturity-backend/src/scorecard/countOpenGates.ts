import { ScorecardSummary } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { targetRank } from '../models/targetRank';
import { statusLetter } from '../store/statusText';
import { ScorecardScope } from './ScorecardScope';
import { selectRows } from './selectRows';

const SHOWN = 10;
const OPEN = [statusLetter('fail'), statusLetter('partial')];

/**
 * The gates that fail, wholly or in part, on most entities. Those up to the target of the model come first: what most
 * lack of the top level says little about what to do next.
 */
export async function countOpenGates(
  db: Knex,
  scope: ScorecardScope,
): Promise<ScorecardSummary['openGates']> {
  const gates = scope.compiled.practices.filter(({ gate }) => gate);
  const target = targetRank(scope.compiled.model);
  const row: Record<string, number | string | null> | undefined =
    await selectRows(db, scope)
      .select(
        gates.map(({ index }) =>
          db.raw(
            'sum(case when substr(statuses, ?, 1) in (?, ?) then 1 else 0 end) as ??',
            [index + 1, ...OPEN, `g${index}`],
          ),
        ),
      )
      .first();
  return gates
    .map(({ id, index, rank, practice }) => ({
      practiceId: id,
      title: practice.title,
      dimension: practice.dimension,
      level: rank,
      count: Number(row?.[`g${index}`] ?? 0),
    }))
    .filter(({ count }) => count > 0)
    .sort(
      (a, b) =>
        Number(a.level > target) - Number(b.level > target) ||
        b.count - a.count ||
        a.level - b.level,
    )
    .slice(0, SHOWN);
}
