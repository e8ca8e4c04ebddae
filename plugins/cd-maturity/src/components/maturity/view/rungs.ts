import { DimensionDto } from 'backstage-plugin-cd-maturity-common';

type RungState =
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
  /** Part that is there with what one imagines, 0 to 1; 0 where that adds nothing. */
  tried: number;
};

/** A dimension as the rungs of a ladder, lowest first. */
export const rungsOf = (
  dimension: DimensionDto,
  ranks: readonly number[],
  target: number,
  imagined?: Pick<DimensionDto, 'level' | 'next' | 'progress'>,
): Rung[] => {
  const { level, next, potential, coverage, progress } = dimension;
  const stateOf = (rank: number): RungState => {
    if (rank <= level) return 'held';
    if (rank === next) return 'next';
    return String(rank) in coverage ? 'above' : 'none';
  };
  const shareIn = (
    rank: number,
    of: { next: number | null; progress: number },
  ) =>
    rank === of.next
      ? Math.min(Math.max(of.progress - (rank - 1), 0), 0.99)
      : 0;
  return ranks.map(rank => {
    const state = stateOf(rank);
    const share = shareIn(rank, { next, progress });
    const thenShare = imagined && shareIn(rank, imagined);
    const then = imagined && rank <= imagined.level ? 1 : thenShare ?? 0;
    return {
      rank,
      state,
      current: rank === level,
      share,
      could: rank > level && rank <= potential && state !== 'none',
      target: rank === target,
      hollow: state === 'held' && (dimension.unrated || dimension.provisional),
      tried:
        rank > level && state !== 'none' && then > share + 0.005 ? then : 0,
    };
  });
};
