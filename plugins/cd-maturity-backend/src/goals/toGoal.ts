import {
  CompiledModel,
  CriterionProgress,
  Day,
  findMetric,
  GoalDto,
  GoalOrigin,
  goalProgress,
  metricResult,
  Score,
} from 'backstage-plugin-cd-maturity-common';
import { StoredGoal } from '../store/goals';
import { readingOf, StoredReadings } from '../store/readings';
import { measurable, NO_DAY } from './measurable';
import { ScopeProgress } from './scopeProgress';

export type GoalContext = {
  compiled: CompiledModel;
  origin: GoalOrigin;
  /** Goals of this model on the entity and above it. */
  stored: readonly StoredGoal[];
  entityRef: string;
  today: Day;
};

/** Version of the goal that is set on the entity itself, for who wants to change it. */
export function goalVersion(
  goal: Pick<StoredGoal, 'version' | 'setBy'> | undefined,
): { version: number; setBy: string | null } {
  return { version: goal?.version ?? 0, setBy: goal?.setBy ?? null };
}

function describe({ origin, stored, entityRef, compiled }: GoalContext) {
  const setOn = origin.from === 'goal' ? origin.ref : undefined;
  const set = stored.find(({ ref }) => ref === setOn);
  const own = stored.find(({ ref }) => ref === entityRef);
  return {
    model: compiled.model.metadata.id,
    from: origin.from,
    ...(setOn ? { setOn } : {}),
    ...(set?.goal.note ? { note: set.goal.note } : {}),
    ...(set
      ? { setBy: set.setBy, setAt: new Date(set.setAt).toISOString() }
      : {}),
    version: own?.version ?? 0,
  };
}

function withoutNoDay<T extends { date: Day }>(target: T) {
  const { date, ...rest } = target;
  return date === NO_DAY ? rest : { ...rest, date };
}

function described(criterion: CriterionProgress): GoalDto['criteria'][number] {
  const metric = findMetric(criterion.metric);
  return {
    ...criterion,
    title: metric?.title ?? criterion.metric,
    unit: metric?.unit ?? '',
  };
}

/** How far one entity is. */
export function fromEntity(
  context: GoalContext,
  measured: { score: Score; readings: StoredReadings },
): GoalDto {
  const { compiled, origin, today } = context;
  const progress = goalProgress(measurable(origin), compiled.model, {
    score: measured.score,
    today,
    valueOf: id => {
      const metric = findMetric(id);
      const signal = compiled.dictionary.signals[id];
      return metric
        ? metricResult(metric, readingOf(measured.readings, id), signal ?? {})
            .value
        : undefined;
    },
  });
  return {
    ...describe(context),
    ...progress,
    targets: progress.targets.map(withoutNoDay),
    criteria: progress.criteria.map(described),
  };
}

/** How far the entities below a group or system are. */
export function fromScope(
  context: GoalContext,
  progress: ScopeProgress,
): GoalDto {
  const shareOf = (count: number) =>
    progress.entities > 0 ? count / progress.entities : 0;
  const goal = measurable(context.origin);
  const targets = goal.targets.map((target, index) => {
    const share = shareOf(progress.targets[index]);
    return { ...target, present: null, share, reached: share === 1 };
  });
  const criteria = goal.criteria.map((criterion, index) => {
    const share = shareOf(progress.criteria[index]);
    return described({ ...criterion, share, reached: share === 1 });
  });
  const parts = [...targets, ...criteria];
  const isLate = targets.some(
    ({ reached, date }) => !reached && date < context.today,
  );
  const open = isLate ? 'overdue' : 'open';
  return {
    ...describe(context),
    targets: targets.map(withoutNoDay),
    criteria,
    entities: progress.entities,
    share: parts.reduce((sum, { share }) => sum + share, 0) / parts.length,
    state: parts.every(({ reached }) => reached) ? 'reached' : open,
  };
}
