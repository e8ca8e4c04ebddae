import type { CompiledModel } from './compileModel';
import { confidenceOf } from './confidence';
import { coverPractices } from './coverPractices';
import { dimensionResult, isDimensionUnrated } from './dimensionResult';
import { judgePractices } from './judgePractices';
import {
  bottleneckOf,
  meanProgress,
  overallLevel,
  percentToNext,
} from './overall';
import { recommend } from './recommend';
import { smallestSet } from './smallestSet';
import { Standing, standings } from './standing';
import {
  DimensionResult,
  PracticeResult,
  PracticeStatus,
  Recommendation,
  Score,
  ScoringInput,
} from './types';

const statusOf = ({ status }: PracticeResult) => status;

/**
 * The maturity of one entity: everything that the pages, the command line and the change log say about it. A pure
 * function: the same input gives the same score, anywhere.
 * @remarks Dimensions without a practice that applies are left out.
 * @public
 */
export function scoreEntity(
  compiled: CompiledModel,
  input: ScoringInput,
): Score {
  const practices = judgePractices(compiled, input);
  return scoreResults(compiled, practices, input.targets);
}

/**
 * The level of {@link scoreEntity} alone, null when unrated: for who judges very many and shows nothing else.
 * @public
 */
export function scoreLevel(
  compiled: CompiledModel,
  input: ScoringInput,
): number | null {
  const practices = judgePractices(compiled, input);
  const now = standings(compiled, practices.map(statusOf));
  return isUnrated(compiled, now, practices)
    ? null
    : overallLevel(now, compiled.topRank);
}

/**
 * How an entity would stand if these practices passed, with all that they cover.
 * @public
 */
export function scoreIfPassed(
  compiled: CompiledModel,
  practices: readonly PracticeResult[],
  passed: ReadonlySet<string>,
): Score {
  const results = practices.map(
    (result): PracticeResult =>
      passed.has(result.id)
        ? { id: result.id, status: 'pass', basis: 'attested', clauses: [] }
        : { ...result },
  );
  coverPractices(compiled, results);
  return scoreResults(compiled, results);
}

/** All that follows from the results of the practices, in model order. */
function scoreResults(
  compiled: CompiledModel,
  practices: PracticeResult[],
  targets?: ScoringInput['targets'],
): Score {
  const statuses = practices.map(statusOf);
  const { topRank } = compiled;

  const now = standings(compiled, statuses);
  const atBest = standings(compiled, practices.map(bestStatus));
  const dimensions: DimensionResult[] = [];
  for (let at = 0; at < now.length; at += 1) {
    const dimension = compiled.dimensions[now[at].index];
    const potential = atBest[at].level;
    dimensions.push(dimensionResult(dimension, now[at], potential, practices));
  }

  const level = overallLevel(now, topRank);
  const unrated = isUnrated(compiled, now, practices);
  const bottleneck = bottleneckOf(now);
  const recommendations = recommend(
    compiled,
    statuses,
    now,
    bottleneck,
    targets,
  );
  const needed = smallestSet(compiled, statuses, now, level);

  return {
    level,
    potential: overallLevel(atBest, topRank),
    progress: meanProgress(now),
    percentToNext: unrated ? null : percentToNext(now, level, topRank),
    unrated,
    bottleneck,
    dimensions,
    ...confidenceOf(compiled, practices),
    practices,
    recommendations,
    smallestSet: bestFirst(needed, recommendations),
  };
}

/** What more evidence could make of it. */
function bestStatus({ status, open }: PracticeResult): PracticeStatus {
  const mayRise = status === 'unknown' || (status === 'partial' && open);
  return mayRise ? 'pass' : status;
}

/** Sums of weights are not exact. */
const EPSILON = 1e-9;

/** Dimensions that nobody can rate hold at least half of the weight. */
function isUnrated(
  { dimensions }: CompiledModel,
  standing: readonly Standing[],
  practices: readonly PracticeResult[],
): boolean {
  let total = 0;
  let unrated = 0;
  for (const { index, weight } of standing) {
    total += weight;
    unrated += isDimensionUnrated(dimensions[index], practices) ? weight : 0;
  }
  return 2 * unrated >= total - EPSILON;
}

/** In the order of the recommendations; what waits for another practice comes last. */
function bestFirst(
  ids: ReadonlySet<string>,
  recommendations: readonly Recommendation[],
): string[] {
  const ordered = new Set<string>();
  for (const { practiceId } of recommendations) {
    if (ids.has(practiceId)) ordered.add(practiceId);
  }
  for (const id of ids) ordered.add(id);
  return [...ordered];
}
