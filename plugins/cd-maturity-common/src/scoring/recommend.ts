import type { CompiledModel, CompiledPractice } from './compileModel';
import type { Standing } from './standing';
import { PracticeStatus, Recommendation, RecommendationGroup } from './types';

/** A quick win pays at least this much for little effort, a big move this much for great effort. */
const QUICK_WIN_EFFECT = 3;
const BIG_MOVE_EFFECT = 4;

/** Products of factors such as 1.2 and 0.6 that are equal must also compare as equal. */
const PRECISION = 1e9;

/** Whether there is something to do about it. */
function isOpen(status: PracticeStatus): boolean {
  return status === 'fail' || status === 'partial' || status === 'unknown';
}

const bestFirst = (a: Recommendation, b: Recommendation) => b.score - a.score;

/** What to do, best first: how much it pays, how near it is, whether it opens a level, and what it costs. */
export function recommend(
  compiled: CompiledModel,
  statuses: readonly PracticeStatus[],
  dimensions: readonly Standing[],
  bottleneck: string,
  targets: Record<string, number> = {},
): Recommendation[] {
  const wanted: WantedRanks[] = compiled.dimensions.map(() => null);
  for (const { id, index, next } of dimensions) {
    wanted[index] = wantedRanks(next, targets[id]);
  }
  const isOpenAt = (other: number) => isOpen(statuses[other]);
  const found: Recommendation[] = [];
  for (const practice of compiled.byEffect) {
    const status = statuses[practice.index];
    if (isOpen(status) && !practice.requires.some(isOpenAt)) {
      const ranks = wanted[practice.dimension];
      const isBottleneck = practice.practice.dimension === bottleneck;
      const worth = score(practice, status, ranks, isBottleneck);
      found.push({
        practiceId: practice.id,
        score: worth,
        group: group(practice, status, ranks),
      });
    }
  }
  return found.sort(bestFirst);
}

/** The levels to work for: the next one, or all up to a target above it. Null when nothing lies above. */
type WantedRanks = { from: number; to: number } | null;

function wantedRanks(
  next: number | null,
  target: number | undefined,
): WantedRanks {
  return next === null ? null : { from: next, to: Math.max(next, target ?? 0) };
}

function isWanted(rank: number, wanted: WantedRanks): boolean {
  return wanted !== null && rank >= wanted.from && rank <= wanted.to;
}

function score(
  { rank, gate, cost, practice }: CompiledPractice,
  status: PracticeStatus,
  wanted: WantedRanks,
  isBottleneck: boolean,
): number {
  const gain =
    practice.effect *
    (status === 'partial' ? 0.5 : 1) *
    (status === 'unknown' ? 0.5 : 1);
  const opensNext = gate && isWanted(rank, wanted) ? 1.5 : 1;
  const weakest = isBottleneck ? 1.25 : 1;
  // Whatever it takes to do, showing that it is done already costs little.
  const price = status === 'unknown' ? 1 : cost;
  const exact = (gain * nearness(rank, wanted) * opensNext * weakest) / price;
  return Math.round(exact * PRECISION) / PRECISION;
}

function nearness(rank: number, wanted: WantedRanks): number {
  if (wanted === null || rank < wanted.from) {
    return 1.2;
  }
  if (rank <= wanted.to) {
    return 1;
  }
  return rank === wanted.to + 1 ? 0.6 : 0.3;
}

function group(
  { rank, gate, practice }: CompiledPractice,
  status: PracticeStatus,
  wanted: WantedRanks,
): RecommendationGroup {
  if (status === 'unknown') {
    return 'show-evidence';
  }
  if (practice.effort === 'S' && practice.effect >= QUICK_WIN_EFFECT) {
    return 'quick-win';
  }
  if (gate && isWanted(rank, wanted)) {
    return 'next-step';
  }
  if (practice.effort === 'L' && practice.effect >= BIG_MOVE_EFFECT) {
    return 'big-move';
  }
  return 'other';
}
