import type { Standing } from './standing';

/** Share of the weight of the dimensions that defines a level for the whole. @public */
export const MAJORITY = 0.6;
/** Sums of weights and shares are not exact. */
const EPSILON = 1e-9;

/** A dimension as far as the overall level looks at it. */
export type Weighted = Pick<Standing, 'id' | 'weight' | 'progress'>;

function weightOf(dimensions: readonly Weighted[]): number {
  let total = 0;
  for (const { weight } of dimensions) total += weight;
  return total;
}

/** Weighted mean of the dimensions' progress; 0 when none applies. */
export function meanProgress(dimensions: readonly Weighted[]): number {
  let total = 0;
  let sum = 0;
  for (const { weight, progress } of dimensions) {
    total += weight;
    sum += weight * progress;
  }
  return total > 0 ? sum / total : 0;
}

/**
 * Highest level that a strong majority of the weight has reached while nobody lags more than one step: the dimensions
 * depend on each other.
 */
export function overallLevel(
  dimensions: readonly Weighted[],
  topRank: number,
): number {
  const wanted = MAJORITY * weightOf(dimensions) - EPSILON;
  let last = topRank;
  for (const { progress } of dimensions) {
    last = Math.min(last, Math.floor(progress));
  }
  for (let rank = Math.min(topRank, last + 1); rank > 0; rank -= 1) {
    let there = 0;
    for (const { weight, progress } of dimensions) {
      if (Math.floor(progress) >= rank) there += weight;
    }
    if (there > 0 && there >= wanted) {
      return rank;
    }
  }
  return 0;
}

const nearestFirst = (a: Weighted, b: Weighted) => b.progress - a.progress;

/**
 * What each dimension needs for the level above `level`: those nearest to it reach it, as many as hold the majority, and
 * the others may stay one below. In the order in which they are nearest.
 */
export function needsForNext<T extends Weighted>(
  dimensions: readonly T[],
  level: number,
): Array<{ dimension: T; need: number }> {
  const wanted = MAJORITY * weightOf(dimensions) - EPSILON;
  const needs: Array<{ dimension: T; need: number }> = [];
  let held = 0;
  for (const dimension of [...dimensions].sort(nearestFirst)) {
    needs.push({ dimension, need: held < wanted ? level + 1 : level });
    held += dimension.weight;
  }
  return needs;
}

/** Whole percent of the way to the next overall level; 100 at the top. */
export function percentToNext(
  dimensions: readonly Weighted[],
  level: number,
  topRank: number,
): number {
  if (level >= topRank) {
    return 100;
  }
  let reached = 0;
  let needed = 0;
  for (const { dimension, need } of needsForNext(dimensions, level)) {
    reached += dimension.weight * Math.min(dimension.progress, need);
    needed += dimension.weight * need;
  }
  return needed > 0 ? Math.floor((100 * reached) / needed + EPSILON) : 0;
}

/** The dimension that is furthest behind, the first in model order on a tie. */
export function bottleneckOf(dimensions: readonly Weighted[]): string {
  let last: Weighted | undefined;
  for (const dimension of dimensions) {
    if (!last || dimension.progress < last.progress) {
      last = dimension;
    }
  }
  return last?.id ?? '';
}
