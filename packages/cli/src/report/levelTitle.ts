import { DescribedScore } from '../score/DescribedScore';

/** Name of a rank: `Intermediate`. */
export function levelTitle(
  { levels, belowFirst }: DescribedScore['model'],
  rank: number,
): string {
  return levels.find(level => level.rank === rank)?.title ?? belowFirst;
}

/** Highest rank of a model. */
export function topRank({ levels }: DescribedScore['model']): number {
  return Math.max(...levels.map(({ rank }) => rank));
}
