import { MaturityModel } from '../model';
import { Score } from '../scoring';
import { Day } from '../time';
import { Goal, GoalCriterion, GoalTarget } from './types';

/** @public */
export type TargetProgress = GoalTarget & {
  /** Present rank; null when unrated. */
  present: number | null;
  /** 0 to 1. */
  share: number;
  reached: boolean;
};

/** @public */
export type CriterionProgress = GoalCriterion & {
  /** Absent while there is no value. */
  present?: number;
  share: number;
  reached: boolean;
};

/** @public */
export type GoalProgress = {
  targets: TargetProgress[];
  criteria: CriterionProgress[];
  /** Mean share of all of them, 0 to 1. */
  share: number;
  state: 'open' | 'reached' | 'overdue';
};

type Standing = Pick<Score, 'level' | 'unrated' | 'progress'>;

function targetProgress(
  target: GoalTarget,
  model: MaturityModel,
  score: Score,
): TargetProgress {
  const rank = model.levels.find(({ id }) => id === target.level)?.rank ?? 0;
  const standing: Standing | undefined =
    target.dimension === undefined
      ? score
      : score.dimensions.find(({ id }) => id === target.dimension);
  const isRated = standing !== undefined && !standing.unrated;
  const reached = isRated && standing.level >= rank;
  const share = rank > 0 ? Math.min(1, (standing?.progress ?? 0) / rank) : 1;
  return {
    ...target,
    present: isRated ? standing.level : null,
    // Only what is reached is whole: progress may be there while the level is not.
    share: reached ? 1 : Math.min(share, 0.99),
    reached,
  };
}

function criterionShare(
  { direction, value }: GoalCriterion,
  present: number,
): number {
  const [part, whole] =
    direction === 'at-least' ? [present, value] : [value, present];
  return whole > 0 ? Math.max(0, Math.min(0.99, part / whole)) : 0;
}

/**
 * Whether a figure is where the criterion wants it.
 *
 * @public
 */
export function meetsCriterion(
  { direction, value }: GoalCriterion,
  present: number | undefined,
): boolean {
  if (present === undefined) {
    return false;
  }
  return direction === 'at-least' ? present >= value : present <= value;
}

function criterionProgress(
  criterion: GoalCriterion,
  present: number | undefined,
): CriterionProgress {
  if (present === undefined) {
    return { ...criterion, share: 0, reached: false };
  }
  const reached = meetsCriterion(criterion, present);
  return {
    ...criterion,
    present,
    share: reached ? 1 : criterionShare(criterion, present),
    reached,
  };
}

/** How far one entity is with a goal. @public */
export function goalProgress(
  goal: Goal,
  model: MaturityModel,
  around: {
    score: Score;
    /** Value of a metric, undefined while there is none. */
    valueOf(metric: string): number | undefined;
    today: Day;
  },
): GoalProgress {
  const targets = goal.targets.map(target =>
    targetProgress(target, model, around.score),
  );
  const criteria = goal.criteria.map(criterion =>
    criterionProgress(criterion, around.valueOf(criterion.metric)),
  );
  const parts = [...targets, ...criteria];
  const total = parts.reduce((sum, { share }) => sum + share, 0);
  const isLate = targets.some(
    ({ reached, date }) => !reached && date < around.today,
  );
  const open = isLate ? 'overdue' : 'open';
  return {
    targets,
    criteria,
    share: parts.length === 0 ? 0 : total / parts.length,
    state: parts.every(({ reached }) => reached) ? 'reached' : open,
  };
}
