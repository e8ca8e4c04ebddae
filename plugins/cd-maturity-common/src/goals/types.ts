import { Day } from '../time';

/**
 * A level to reach by a day, in one dimension or overall.
 *
 * @public
 */
export type GoalTarget = {
  /** Id of a dimension; absent: overall. */
  dimension?: string;
  /** Id of a level of the model. */
  level: string;
  date: Day;
};

/**
 * Something that can be measured and shows that the goal pays.
 *
 * @public
 */
export type GoalCriterion = {
  /** Id of a metric. */
  metric: string;
  direction: 'at-least' | 'at-most';
  /** In the unit of the metric. */
  value: number;
};

/** What an entity, a system or a group wants to reach by one model. @public */
export type Goal = {
  targets: GoalTarget[];
  criteria: GoalCriterion[];
  note?: string;
};
