import { TrendDay } from 'backstage-plugin-cd-maturity-common';

/** Part of a level in all that could be rated, day by day; `from` and `to` stack up to 1. */
export type LevelBand = {
  /** Rank; 0 below the first level; null for those without enough data. */
  rank: number | null;
  points: Array<{ day: string; from: number; to: number }>;
};

/** How many stand at a rank; with null, how many are not rated. */
export const countOf = (
  { levels, unrated }: TrendDay['distribution'],
  rank: number | null,
) => (rank === null ? unrated : levels[rank] ?? 0);

const shareOf = (day: TrendDay, rank: number | null) =>
  day.eligible === 0 ? 0 : countOf(day.distribution, rank) / day.eligible;

/** Bands from below: no data, then the levels upwards. What is not known is a band of its own. */
export const levelBands = (
  days: readonly TrendDay[],
  topRank: number,
): LevelBand[] => {
  const ranks = [
    null,
    ...Array.from({ length: topRank + 1 }, (_, rank) => rank),
  ];
  const reached = days.map(() => 0);
  return ranks.map(rank => ({
    rank,
    points: days.map((day, index) => {
      const from = reached[index];
      reached[index] += shareOf(day, rank);
      return { day: day.day, from, to: reached[index] };
    }),
  }));
};
