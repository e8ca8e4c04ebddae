import { findMetric } from '../metrics';
import { MaturityModel } from '../model';
import { Day } from '../time';
import { Goal } from './types';

/**
 * What is wrong with a goal: the field and the reason.
 *
 * @public
 */
export type GoalProblem = { field: string; reason: string };

function targetProblems(
  goal: Goal,
  model: MaturityModel,
  today: Day,
): GoalProblem[] {
  const levels = model.levels.map(({ id }) => id);
  const dimensions = model.dimensions.map(({ id }) => id);
  const seen = new Set<string | undefined>();
  return goal.targets.flatMap(({ dimension, level, date }, index) => {
    const at = `targets.${index}`;
    const problems: GoalProblem[] = [];
    if (!levels.includes(level)) {
      problems.push({
        field: `${at}.level`,
        reason: `must be one of ${levels.join(', ')}`,
      });
    }
    if (dimension !== undefined && !dimensions.includes(dimension)) {
      problems.push({
        field: `${at}.dimension`,
        reason: `must be one of ${dimensions.join(', ')}`,
      });
    }
    if (date < today) {
      problems.push({
        field: `${at}.date`,
        reason: `must not be before today, ${today}`,
      });
    }
    if (seen.has(dimension)) {
      problems.push({ field: at, reason: 'is about the same as one before' });
    }
    seen.add(dimension);
    return problems;
  });
}

/** Everything in a goal that the model or the metrics do not know. @public */
export function checkGoal(
  goal: Goal,
  model: MaturityModel,
  today: Day,
): GoalProblem[] {
  return [
    ...targetProblems(goal, model, today),
    ...goal.criteria.flatMap(({ metric }, index) =>
      findMetric(metric)
        ? []
        : [
            {
              field: `criteria.${index}.metric`,
              reason: `there is no metric '${metric}'`,
            },
          ],
    ),
  ];
}
