/** Fewer rated entities say nothing about a group as a whole. */
const ENOUGH = 3;
/** At least one entity, at most this share of them may stand below the level of the group. */
const OUTLIERS = 0.25;

/**
 * Level of a group, system or domain: the highest that at most a quarter of its rated entities, or one, stand below. One
 * outlier does not sink it and a few stars do not lift it.
 * @param distribution - how many rated entities stand at each rank; index 0 is below the first level
 * @returns null with fewer than three rated entities
 * @public
 */
export function aggregateLevel(distribution: readonly number[]): number | null {
  const rated = distribution.reduce((sum, count) => sum + count, 0);
  if (rated < ENOUGH) {
    return null;
  }
  const allowed = Math.max(1, Math.floor(rated * OUTLIERS));
  let below = 0;
  let level = 0;
  for (let rank = 1; rank < distribution.length; rank++) {
    below += distribution[rank - 1];
    if (below > allowed) {
      break;
    }
    level = rank;
  }
  return level;
}
