import { MaturityModel } from 'backstage-plugin-cd-maturity-common';

/** What people call a level; null is unrated. */
export function levelTitle(
  { levels, belowFirst }: MaturityModel,
  rank: number | null,
): string {
  if (rank === null) {
    return 'Unrated';
  }
  return levels.find(level => level.rank === rank)?.title ?? belowFirst.title;
}
