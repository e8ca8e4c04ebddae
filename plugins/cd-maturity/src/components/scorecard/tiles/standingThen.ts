import {
  ScorecardSummary,
  TrendDay,
} from 'backstage-plugin-cd-maturity-common';

/** How the organisation stood on an earlier day, in the numbers of the tiles. */
export type StandingThen = {
  day: string;
  /** Computed afterwards from older signals. */
  reconstructed: boolean;
  rated: number;
  /** Null when none was rated, undefined where components weigh differently: what they weighed then is not known. */
  medianLevel: number | null | undefined;
  /** Of those that were rated then; null when none was. */
  atTarget: number | null;
  confidence: number | undefined;
};

const median = (levels: readonly number[], rated: number) => {
  let seen = 0;
  const rank = levels.findIndex(count => {
    seen += count;
    return seen * 2 >= rated;
  });
  return rated === 0 ? null : rank;
};

/** The first day that can be compared with today: of the same version of the model. Undefined where there is none. */
export const standingThen = (
  days: readonly TrendDay[],
  { criticality, totals }: Pick<ScorecardSummary, 'criticality' | 'totals'>,
): StandingThen | undefined => {
  const series = days.map(({ modelVersion }) => modelVersion !== undefined);
  const first = Math.max(0, series.lastIndexOf(true));
  if (first >= days.length - 1) return undefined;
  const { day, reconstructed, rated, distribution, confidence } = days[first];
  const atTarget = distribution.levels
    .slice(totals.targetLevel)
    .reduce((sum, count) => sum + count, 0);
  return {
    day,
    reconstructed,
    rated,
    medianLevel: criticality ? undefined : median(distribution.levels, rated),
    atTarget: rated === 0 ? null : atTarget / rated,
    confidence,
  };
};
