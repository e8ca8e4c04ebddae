import {
  DimensionDto,
  EntityMaturity,
  MAJORITY,
} from 'backstage-plugin-cd-maturity-common';

/** Sums of weights are not exact. */
const EPSILON = 1e-9;

export type LevelAsks = {
  /** The level above the one that is held. */
  rank: number;
  /** A strong majority of the dimensions has to be there. */
  majority: {
    met: boolean;
    /** How many of them that are where all weigh alike; undefined where they do not. */
    needed?: number;
    there: number;
    /** The closest one that is not there. */
    nearest?: DimensionDto;
  };
  /** No dimension may be more than one level below. */
  floor: { met: boolean; rank: number; below: DimensionDto[] };
};

const weightOf = (dimensions: readonly DimensionDto[]) =>
  dimensions.reduce((sum, { weight }) => sum + weight, 0);

/** What the next overall level asks of the dimensions together; undefined at the top and without a level. */
export const levelAsks = ({
  level,
  unrated,
  dimensions,
  model,
}: Pick<EntityMaturity, 'level' | 'unrated' | 'dimensions' | 'model'>):
  | LevelAsks
  | undefined => {
  if (unrated || level === null || level >= model.levels.length) {
    return undefined;
  }
  const rank = level + 1;
  const there = dimensions.filter(dimension => dimension.level >= rank);
  const [nearest] = dimensions
    .filter(dimension => dimension.level < rank)
    .sort((a, b) => b.progress - a.progress);
  const below = dimensions.filter(dimension => dimension.level < level);
  const wanted = MAJORITY * weightOf(dimensions) - EPSILON;
  const alike = new Set(dimensions.map(({ weight }) => weight)).size === 1;
  return {
    rank,
    majority: {
      met: weightOf(there) >= wanted,
      needed: alike
        ? Math.ceil(MAJORITY * dimensions.length - EPSILON)
        : undefined,
      there: there.length,
      nearest,
    },
    floor: { met: below.length === 0, rank: level, below },
  };
};
