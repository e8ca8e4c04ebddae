import { GroupBy, ScorecardSummary } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { countGroups } from '../aggregation/countGroups';
import { openGates } from '../aggregation/openGates';
import { medianLevel, ratedOf, Tally } from '../aggregation/Tally';
import { CountedGroup, toSummaryRow } from '../aggregation/toRow';
import { targetRank } from '../models/targetRank';
import { readGroups, selectGroups } from '../store/scoreGroups';
import { describeModel } from './describeModel';
import { isWhole } from './isWhole';
import { readFacets } from './readFacets';
import { ScorecardScope } from './ScorecardScope';

const OPEN_GATES = 10;
const MOST_ROWS = 2_000;

/** How many rated entities stand at the target of the model or above. */
export function countAtTarget(
  { compiled }: Pick<ScorecardScope, 'compiled'>,
  { overall }: Tally,
): number {
  return overall.levels
    .slice(targetRank(compiled.model))
    .reduce((sum, atLevel) => sum + atLevel, 0);
}

function toTotals(
  scope: ScorecardScope,
  total: Tally,
): ScorecardSummary['totals'] {
  const { eligible, overall, confidence, newest } = total;
  const meanOf = (sum: number) => (eligible > 0 ? sum / eligible : 0);
  return {
    eligible,
    rated: ratedOf(overall),
    medianLevel: medianLevel(overall),
    targetLevel: targetRank(scope.compiled.model),
    atTarget: countAtTarget(scope, total),
    meanConfidence: eligible > 0 ? confidence.value / eligible : null,
    shares: {
      measured: meanOf(confidence.measured),
      people: meanOf(confidence.people),
      unknown: meanOf(confidence.unknown),
    },
    distribution: { levels: overall.levels, unrated: overall.unrated },
    ...(newest === undefined
      ? {}
      : { newestSignalAt: new Date(newest).toISOString() }),
  };
}

/** Undefined where no stored row answers the question. */
async function readStored(
  db: Knex,
  scope: ScorecardScope,
  groupBy: GroupBy,
): Promise<{ groups: CountedGroup[]; total: Tally } | undefined> {
  if (groupBy === 'type' || !isWhole(scope)) {
    return undefined;
  }
  const model = scope.compiled.model.metadata.id;
  const [all] = await readGroups(selectGroups(db, { model, groupBy: 'all' }));
  return (
    all && {
      total: all.total,
      groups: await readGroups(
        selectGroups(db, { model, groupBy })
          .orderBy(['sort_title', 'key'])
          .limit(MOST_ROWS),
      ),
    }
  );
}

/** How groups, systems, domains or types stand. */
export async function readSummary(
  db: Knex,
  scope: ScorecardScope,
  groupBy: GroupBy,
): Promise<ScorecardSummary> {
  const { compiled } = scope;
  const [counted, facets] = await Promise.all([
    readStored(db, scope, groupBy).then(
      stored => stored ?? countGroups(db, scope, groupBy),
    ),
    readFacets(db, scope),
  ]);
  const { groups, total } = counted;
  return {
    model: describeModel(compiled),
    totals: toTotals(scope, total),
    rows: groups
      .slice(0, MOST_ROWS)
      .map(group => toSummaryRow(compiled, group)),
    openGates: openGates(compiled, total.practices, OPEN_GATES),
    facets,
  };
}
