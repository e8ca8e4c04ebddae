/** Fewer rated entities say nothing about a group as a whole. */
const ENOUGH = 3;
/** At least one entity, at most this share of them may stand below the level of the group. */
const OUTLIERS = 0.25;

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/**
 * Level of a group, system or domain: the highest that at most a quarter of its rated entities, or one, stand below. One
 * outlier does not sink it and a few stars do not lift it.
 * @param distribution - how many rated entities stand at each rank; index 0 is below the first level
 * @param weights - what those at each rank weigh together, where entities are not alike; then the quarter is one of the
 * weight. At each rank at least 0. Default: each entity weighs one
 * @returns null with fewer than three rated entities
 * @public
 */
export function aggregateLevel(
  distribution: readonly number[],
  weights: readonly number[] = distribution,
): number | null {
  if (sum(distribution) < ENOUGH) {
    return null;
  }
  const allowed = sum(weights) * OUTLIERS;
  let entities = 0;
  let weight = 0;
  let level = 0;
  for (let rank = 1; rank < distribution.length; rank++) {
    entities += distribution[rank - 1];
    weight += weights[rank - 1];
    if (entities > 1 && weight > allowed) {
      break;
    }
    level = rank;
  }
  return level;
}
