import type { CompiledModel, CompiledPractice } from './compileModel';
import type { Standing } from './standing';
import { PracticeStatus, Recommendation, RecommendationGroup } from './types';
import { EFFORT_COST } from './weights';

/** A quick win pays at least this much for little effort, a big move this much for great effort. */
const QUICK_WIN_EFFECT = 3;
const BIG_MOVE_EFFECT = 4;

/** Products of factors such as 1.2 and 0.6 that are equal must also compare as equal. */
const PRECISION = 1e9;

/** Whether there is something to do about it. */
export function isOpen(status: PracticeStatus): boolean {
  return status === 'fail' || status === 'partial' || status === 'unknown';
}

/** What to do, best first: how much it pays, how near it is, whether it opens a level, and what it costs. */
export function recommend(
  compiled: CompiledModel,
  statuses: readonly PracticeStatus[],
  dimensions: readonly Standing[],
  bottleneck: string,
): Recommendation[] {
  const next = new Map(dimensions.map(({ id, next: rank }) => [id, rank]));
  const candidates = compiled.practices.filter(
    ({ index, requires }) =>
      isOpen(statuses[index]) &&
      !requires.some(other => isOpen(statuses[other])),
  );
  return candidates
    .map(practice => {
      const { dimension } = practice.practice;
      const status = statuses[practice.index];
      const nextRank = next.get(dimension) ?? null;
      return {
        effect: practice.practice.effect,
        practiceId: practice.id,
        score: score(practice, status, nextRank, dimension === bottleneck),
        group: group(practice, status, nextRank),
      };
    })
    .sort(
      (a, b) =>
        b.score - a.score ||
        b.effect - a.effect ||
        (a.practiceId < b.practiceId ? -1 : 1),
    )
    .map(({ effect: _, ...recommendation }) => recommendation);
}

function score(
  { rank, gate, practice }: CompiledPractice,
  status: PracticeStatus,
  next: number | null,
  isBottleneck: boolean,
): number {
  const gain =
    practice.effect *
    (status === 'partial' ? 0.5 : 1) *
    (status === 'unknown' ? 0.5 : 1);
  const opensNext = gate && rank === next ? 1.5 : 1;
  const weakest = isBottleneck ? 1.25 : 1;
  // Whatever it takes to do, showing that it is done already costs little.
  const cost = status === 'unknown' ? 1 : EFFORT_COST[practice.effort];
  const exact = (gain * nearness(rank, next) * opensNext * weakest) / cost;
  return Math.round(exact * PRECISION) / PRECISION;
}

function nearness(rank: number, next: number | null): number {
  if (next === null || rank < next) {
    return 1.2;
  }
  if (rank === next) {
    return 1;
  }
  return rank === next + 1 ? 0.6 : 0.3;
}

function group(
  { rank, gate, practice }: CompiledPractice,
  status: PracticeStatus,
  next: number | null,
): RecommendationGroup {
  if (status === 'unknown') {
    return 'show-evidence';
  }
  if (practice.effort === 'S' && practice.effect >= QUICK_WIN_EFFECT) {
    return 'quick-win';
  }
  if (gate && rank === next) {
    return 'next-step';
  }
  if (practice.effort === 'L' && practice.effect >= BIG_MOVE_EFFECT) {
    return 'big-move';
  }
  return 'other';
}
