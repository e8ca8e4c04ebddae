import { Instant } from 'backstage-plugin-cd-maturity-common';
import { addHistogram, Histogram } from './Histogram';

/** How many entities stand at which level, and how far they are. */
export type LevelTally = {
  /** By rank; index 0 is below the first level. */
  levels: number[];
  /** What the entities at each rank weigh together. */
  weights: number[];
  unrated: number;
  progress: Histogram;
};

/** Counts by place in the model. */
export type PracticeTally = {
  /** By practice and by place of the status. */
  statuses: number[][];
  /** By practice: owners with an entity on which it stands open. Kept for practices of teams only. */
  openOwners: number[];
};

/** What is counted of several entities. All of it adds up, so that groups can add those below them. */
export type Tally = {
  eligible: number;
  /** Sums of the confidence and of its three shares. */
  confidence: {
    value: number;
    measured: number;
    people: number;
    unknown: number;
  };
  newest?: Instant;
  overall: LevelTally;
  /** In model order. */
  dimensions: LevelTally[];
  practices: PracticeTally;
};

/** Sizes of a model. */
export type TallySize = {
  /** Ranks, "below the first" included. */
  ranks: number;
  dimensions: number;
  practices: number;
  statuses: number;
};

function emptyLevels(ranks: number): LevelTally {
  return {
    levels: new Array(ranks).fill(0),
    weights: new Array(ranks).fill(0),
    unrated: 0,
    progress: {},
  };
}

export function emptyTally(size: TallySize): Tally {
  return {
    eligible: 0,
    confidence: { value: 0, measured: 0, people: 0, unknown: 0 },
    overall: emptyLevels(size.ranks),
    dimensions: Array.from({ length: size.dimensions }, () =>
      emptyLevels(size.ranks),
    ),
    practices: {
      statuses: Array.from({ length: size.practices }, () =>
        new Array(size.statuses).fill(0),
      ),
      openOwners: new Array(size.practices).fill(0),
    },
  };
}

function addNumbers(to: number[], from: readonly number[]): void {
  from.forEach((value, at) => {
    to[at] += value;
  });
}

function addLevels(to: LevelTally, from: LevelTally): void {
  addNumbers(to.levels, from.levels);
  addNumbers(to.weights, from.weights);
  to.unrated += from.unrated;
  addHistogram(to.progress, from.progress);
}

export function addTally(to: Tally, from: Tally): void {
  to.eligible += from.eligible;
  for (const part of ['value', 'measured', 'people', 'unknown'] as const) {
    to.confidence[part] += from.confidence[part];
  }
  if (from.newest !== undefined) {
    to.newest = Math.max(to.newest ?? 0, from.newest);
  }
  addLevels(to.overall, from.overall);
  from.dimensions.forEach((levels, at) => addLevels(to.dimensions[at], levels));
  from.practices.statuses.forEach((counts, at) =>
    addNumbers(to.practices.statuses[at], counts),
  );
  addNumbers(to.practices.openOwners, from.practices.openOwners);
}

export function sumOf(tallies: Iterable<Tally>, size: TallySize): Tally {
  const sum = emptyTally(size);
  for (const tally of tallies) {
    addTally(sum, tally);
  }
  return sum;
}

export function ratedOf({ levels }: Pick<LevelTally, 'levels'>): number {
  return levels.reduce((sum, entities) => sum + entities, 0);
}

/** Level in the middle of the weight of the rated entities; null when none is rated. */
export function medianLevel(tally: LevelTally): number | null {
  const total = tally.weights.reduce((sum, weight) => sum + weight, 0);
  let seen = 0;
  for (const [rank, weight] of tally.weights.entries()) {
    seen += weight;
    if (total > 0 && seen * 2 >= total) {
      return rank;
    }
  }
  return null;
}
