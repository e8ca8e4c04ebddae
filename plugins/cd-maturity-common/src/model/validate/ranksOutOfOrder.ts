import { Level } from '../level';
import { Problem } from './Problem';

/** Ranks count from 1 without a gap. */
export function ranksOutOfOrder(levels: readonly Level[]): Problem[] {
  return levels.flatMap(({ rank }, at): Problem[] =>
    rank === at + 1
      ? []
      : [
          {
            path: ['levels', at, 'rank'],
            message: `must be ${
              at + 1
            }: levels stand in the order of their ranks, from 1 without a gap`,
          },
        ],
  );
}
