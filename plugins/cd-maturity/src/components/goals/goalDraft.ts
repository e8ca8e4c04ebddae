import { GoalContent, GoalDto } from 'backstage-plugin-cd-maturity-common';
import { GoalMetricId, goalMetrics } from './goalMetrics';

type Direction = GoalContent['criteria'][number]['direction'];

/** A goal as it is typed: numbers and days are texts until they are complete. */
export type GoalDraft = {
  targets: Array<{ dimension: string; level: string; date: string }>;
  criteria: Array<{ metric: string; direction: Direction; value: string }>;
  note: string;
};

export const OVERALL = '';

/** The usual figure to begin with. */
const FIRST: GoalMetricId = 'deploy.lead_time_p50_hours';

export const metricOf = (id: string) =>
  goalMetrics.find(metric => metric.id === id);

/** People type percent where the API counts in shares. */
const isShare = (metric: string) => metricOf(metric)?.unit === 'ratio';
const typed = (metric: string, value: number) =>
  String(isShare(metric) ? value * 100 : value);
const counted = (metric: string, value: string) =>
  isShare(metric) ? Number(value) / 100 : Number(value);

export const emptyTarget = (level: string) => ({
  dimension: OVERALL,
  level,
  date: '',
});
export const emptyCriterion = () => ({
  metric: FIRST as string,
  direction: 'at-most' as Direction,
  value: '',
});

/** A form that continues what is set, or begins with one target and one figure. */
export const draftOf = (
  goal: GoalDto | undefined,
  level: string,
): GoalDraft => ({
  targets:
    goal && goal.from === 'goal' && goal.targets.length > 0
      ? goal.targets.map(target => ({
          dimension: target.dimension ?? OVERALL,
          level: target.level,
          date: target.date ?? '',
        }))
      : [emptyTarget(level)],
  criteria: goal?.criteria.length
    ? goal.criteria.map(({ metric, direction, value }) => ({
        metric,
        direction,
        value: typed(metric, value),
      }))
    : [emptyCriterion()],
  note: goal?.note ?? '',
});

/** The goal that was typed; undefined while something is missing. */
export const goalOf = (draft: GoalDraft): GoalContent | undefined => {
  const { targets, criteria, note } = draft;
  const complete =
    targets.length > 0 &&
    criteria.length > 0 &&
    targets.every(({ level, date }) => level && date) &&
    criteria.every(
      ({ value }) => value.trim() !== '' && Number.isFinite(Number(value)),
    );
  if (!complete) return undefined;
  return {
    targets: targets.map(({ dimension, ...target }) =>
      dimension === OVERALL ? target : { ...target, dimension },
    ),
    criteria: criteria.map(({ metric, direction, value }) => ({
      metric,
      direction,
      value: counted(metric, value),
    })),
    ...(note.trim() ? { note: note.trim() } : {}),
  };
};

/** The rows with one of them changed. */
export const withAt = <T>(
  items: readonly T[],
  at: number,
  part: Partial<T>,
): T[] =>
  items.map((item, index) => (index === at ? { ...item, ...part } : item));
