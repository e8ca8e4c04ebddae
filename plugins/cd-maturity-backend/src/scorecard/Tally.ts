import {
  aggregateLevel,
  SummaryCell,
} from 'backstage-plugin-cd-maturity-common';

/** How many entities stand at which level. */
export type Distribution = { levels: number[]; unrated: number };

/** Counts of one row of a summary: the database makes them, and groups add up those below them. */
export type Tally = {
  eligible: number;
  overall: Distribution;
  /** In model order. */
  dimensions: Distribution[];
};

function emptyDistribution(levels: number): Distribution {
  return { levels: new Array(levels).fill(0), unrated: 0 };
}

export function emptyTally(levels: number, dimensions: number): Tally {
  return {
    eligible: 0,
    overall: emptyDistribution(levels),
    dimensions: Array.from({ length: dimensions }, () =>
      emptyDistribution(levels),
    ),
  };
}

function addDistribution(to: Distribution, from: Distribution): void {
  from.levels.forEach((count, rank) => {
    to.levels[rank] += count;
  });
  to.unrated += from.unrated;
}

export function addTally(to: Tally, from: Tally): void {
  to.eligible += from.eligible;
  addDistribution(to.overall, from.overall);
  from.dimensions.forEach((distribution, index) =>
    addDistribution(to.dimensions[index], distribution),
  );
}

export function ratedOf(distribution: Distribution): number {
  return distribution.levels.reduce((sum, count) => sum + count, 0);
}

/** Level that half of the rated entities hold or exceed; null when none is rated. */
export function medianLevel(distribution: Distribution): number | null {
  const rated = ratedOf(distribution);
  let seen = 0;
  for (const [rank, count] of distribution.levels.entries()) {
    seen += count;
    if (rated > 0 && seen * 2 >= rated) {
      return rank;
    }
  }
  return null;
}

export function toCell(distribution: Distribution): SummaryCell {
  return { level: aggregateLevel(distribution.levels), distribution };
}
