import {
  LifecycleService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { WorkLoop } from '../loop/WorkLoop';
import { ModelSet } from '../models/ModelSet';
import { recomputeGroups } from './recomputeGroups';
import { markAllGroups } from './markAllGroups';

/** Evaluations of one second share the work for the groups that they touch. */
const IDLE_MS = 1_000;
/** A group of thousands, such as all that have no domain, is counted in a tenth of the time at most. */
const REST = 9;

/** Keeps the rows of groups current, and makes all of them once a day. Woken when a sweep has ended, which pages wait for. */
export async function startAggregation(deps: {
  db: Knex;
  models: ModelSet;
  logger: LoggerService;
  lifecycle: LifecycleService;
  scheduler: SchedulerService;
  onGroups: () => void;
}): Promise<{ wake: () => void }> {
  const { db, models, lifecycle, scheduler } = deps;
  const loop = new WorkLoop({
    name: 'Aggregation',
    step: () => recomputeGroups(db, models.models, deps.onGroups),
    idleMs: IDLE_MS,
    rest: REST,
    logger: deps.logger.child({ part: 'aggregation' }),
  });
  lifecycle.addStartupHook(() => loop.start());
  lifecycle.addShutdownHook(() => loop.stop());
  await scheduler.scheduleTask({
    id: 'cd-maturity-groups',
    scope: 'global',
    frequency: { hours: 24 },
    timeout: { minutes: 5 },
    initialDelay: { minutes: 20 },
    fn: () => markAllGroups(db),
  });
  return { wake: () => loop.wake() };
}
