/** Figures that a goal may be shown by: the five DORA metrics, in the units of the API and in the direction of better. */
export const goalMetrics = [
  {
    id: 'deploy.lead_time_p50_hours',
    key: 'leadTime',
    unit: 'hours',
    direction: 'at-most',
  },
  {
    id: 'deploy.prod_per_week',
    key: 'frequency',
    unit: 'per week',
    direction: 'at-least',
  },
  {
    id: 'deploy.recovery_p50_minutes',
    key: 'recovery',
    unit: 'minutes',
    direction: 'at-most',
  },
  {
    id: 'deploy.change_fail_ratio',
    key: 'changeFail',
    unit: 'ratio',
    direction: 'at-most',
  },
  {
    id: 'deploy.rework_ratio',
    key: 'rework',
    unit: 'ratio',
    direction: 'at-most',
  },
] as const;

type GoalMetric = (typeof goalMetrics)[number];
export type GoalMetricId = GoalMetric['id'];
