import { ANNOTATION_TARGET } from '../annotations';
import { MaturityModel } from '../model';
import { Goal } from './types';

/**
 * Where a goal comes from.
 *
 * @public
 */
export type GoalOrigin =
  | { from: 'goal'; ref: string; goal: Goal }
  | { from: 'annotation'; levels: Array<{ dimension?: string; level: string }> }
  | { from: 'model'; level: string };

/**
 * Reads `cd-maturity/target`: a level, or `dimension=level`, several with commas. Parts that name no level or dimension
 * of the model are left out.
 *
 * @public
 */
export function readTargetAnnotation(
  text: string | undefined,
  model: MaturityModel,
): Array<{ dimension?: string; level: string }> {
  const parts = (text ?? '')
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  return parts.flatMap(part => {
    const [level, dimension] = part.split('=').reverse();
    const isLevel = model.levels.some(({ id }) => id === level);
    const isDimension =
      dimension === undefined ||
      model.dimensions.some(({ id }) => id === dimension);
    return isLevel && isDimension
      ? [{ level, ...(dimension ? { dimension } : {}) }]
      : [];
  });
}

/**
 * The goal that holds for an entity: its own, what its annotation says, the nearest of those above it (system, owner,
 * groups above the owner), else the default of the model.
 * @public
 */
export function effectiveGoal(
  model: MaturityModel,
  entity: { entityRef: string; annotations: Record<string, string> },
  /** Goals by ref; `above` lists the refs above the entity, the nearest first. */
  goals: ReadonlyMap<string, Goal>,
  above: readonly string[],
): GoalOrigin {
  const own = goals.get(entity.entityRef);
  if (own) {
    return { from: 'goal', ref: entity.entityRef, goal: own };
  }
  const levels = readTargetAnnotation(
    entity.annotations[ANNOTATION_TARGET],
    model,
  );
  if (levels.length > 0) {
    return { from: 'annotation', levels };
  }
  const ref = above.find(candidate => goals.has(candidate));
  return ref
    ? { from: 'goal', ref, goal: goals.get(ref)! }
    : { from: 'model', level: model.defaultTarget.level };
}

/** What somebody set; nothing when only the model says so. */
function targetsOf(
  origin: GoalOrigin,
): ReadonlyArray<{ dimension?: string; level: string }> {
  switch (origin.from) {
    case 'goal':
      return origin.goal.targets;
    case 'annotation':
      return origin.levels;
    default:
      return [];
  }
}

/**
 * The levels that somebody set, by dimension; what holds overall holds for every dimension that has none of its own.
 *
 * @public
 */
export function targetRanks(
  model: MaturityModel,
  origin: GoalOrigin,
): Record<string, number> {
  const targets = targetsOf(origin);
  const rankOf = (dimension: string | undefined) => {
    const level = targets.find(target => target.dimension === dimension)?.level;
    return model.levels.find(({ id }) => id === level)?.rank;
  };
  const overall = rankOf(undefined);
  return Object.fromEntries(
    model.dimensions.flatMap(({ id }) => {
      const rank = rankOf(id) ?? overall;
      return rank === undefined ? [] : [[id, rank]];
    }),
  );
}

/**
 * Rank to aim for overall.
 *
 * @public
 */
export function overallTarget(
  model: MaturityModel,
  origin: GoalOrigin,
): number {
  const level =
    targetsOf(origin).find(({ dimension }) => dimension === undefined)?.level ??
    model.defaultTarget.level;
  return model.levels.find(({ id }) => id === level)?.rank ?? 0;
}
