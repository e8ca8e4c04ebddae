import { DimensionDto } from 'backstage-plugin-cd-maturity-common';

export type RungState =
  /** Reached. */
  | 'held'
  /** The next one to reach, with the share that is there. */
  | 'next'
  /** Above that. */
  | 'above'
  /** The model asks nothing of this entity here. */
  | 'none';

export type Rung = {
  rank: number;
  state: RungState;
  /** The highest one held. */
  current: boolean;
  /** Part of the next rung that is there, 0 to 1. */
  share: number;
  /** Reached if all that is unknown turns out well. */
  could: boolean;
  target: boolean;
  /** Held, but on open evidence only. */
  hollow: boolean;
};

/** A dimension as the rungs of a ladder, lowest first. */
export const rungsOf = (
  dimension: DimensionDto,
  ranks: readonly number[],
  target: number,
): Rung[] => {
  const { level, next, potential, coverage, progress } = dimension;
  const stateOf = (rank: number): RungState => {
    if (rank <= level) return 'held';
    if (rank === next) return 'next';
    return String(rank) in coverage ? 'above' : 'none';
  };
  return ranks.map(rank => {
    const state = stateOf(rank);
    return {
      rank,
      state,
      current: rank === level,
      share:
        state === 'next'
          ? Math.min(Math.max(progress - (rank - 1), 0), 0.99)
          : 0,
      could: rank > level && rank <= potential && state !== 'none',
      target: rank === target,
      hollow: state === 'held' && (dimension.unrated || dimension.provisional),
    };
  });
};
