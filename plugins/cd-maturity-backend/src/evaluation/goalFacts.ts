import { goalOf } from '../goals/goalsAbove';
import { ModelSet } from '../models/ModelSet';
import { EntityInput } from './types';

/** What the product knows about goals: whether a level and a day are set, and a figure that shows them. */
export function goalFacts(
  input: EntityInput,
  models: ModelSet,
): Record<string, boolean> {
  const goals = models.models.map(({ model }) =>
    goalOf(model, input.entity, input.goals, input.above),
  );
  const set = goals.flatMap(origin =>
    origin.from === 'goal' ? [origin.goal] : [],
  );
  return {
    'plugin.goal_set': set.some(({ targets }) => targets.length > 0),
    'plugin.goal_criteria_set': set.some(({ criteria }) => criteria.length > 0),
  };
}
