import {
  LifecycleService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { CdMaturityConfig } from '../config';
import { isPostgres } from '../database/dialect';
import { whenAllDone } from '../loop/whenAllDone';
import { WorkLoop } from '../loop/WorkLoop';
import { ModelSet } from '../models/ModelSet';
import { markKindsDirty } from '../store/markKindsDirty';
import { markPublicationsDirty } from '../store/markPublicationsDirty';
import { Clock } from '../time/Clock';
import { EvaluationEngine } from './EvaluationEngine';

/** Entities become due with time; looking costs one read of a small index. */
const IDLE_MS = 1_000;
/** While one batch waits for PostgreSQL the next one is judged. SQLite has one writer. */
const LANES = 2;

/** Starts judging, with a sweep over everything because windows move and a lower level waits for its day. */
export async function startEvaluation(deps: {
  db: Knex;
  models: ModelSet;
  config: CdMaturityConfig;
  clock: Clock;
  logger: LoggerService;
  lifecycle: LifecycleService;
  scheduler: SchedulerService;
  onResults: () => void;
  /** Called when nothing of a sweep is left to be judged. */
  onCaughtUp: () => void;
}): Promise<{ engine: EvaluationEngine; wake: () => void }> {
  const { db, models, config, clock } = deps;
  const logger = deps.logger.child({ part: 'evaluation' });
  const engine = new EvaluationEngine({ ...deps, logger });
  const watched = whenAllDone(deps.onCaughtUp);
  const loops = Array.from(
    { length: isPostgres(db) ? LANES : 1 },
    () =>
      new WorkLoop({
        name: 'Evaluation',
        step: watched(() => engine.evaluateDue()),
        idleMs: IDLE_MS,
        logger,
      }),
  );
  const wake = () => loops.forEach(loop => loop.wake());
  for (const loop of loops) {
    deps.lifecycle.addStartupHook(() => loop.start());
    deps.lifecycle.addShutdownHook(() => loop.stop());
  }

  await deps.scheduler.scheduleTask({
    id: 'cd-maturity-sweep',
    scope: 'global',
    frequency: { milliseconds: config.evaluation.sweep },
    timeout: { minutes: 10 },
    initialDelay: { minutes: 10 },
    fn: async () => {
      await markKindsDirty(db, {
        kinds: models.judgedKinds,
        cause: 'sweep',
        dueAt: clock.now(),
      });
      wake();
    },
  });
  await deps.scheduler.scheduleTask({
    id: 'cd-maturity-publication',
    scope: 'global',
    frequency: { minutes: 15 },
    timeout: { minutes: 5 },
    initialDelay: { minutes: 1 },
    fn: async () => {
      await markPublicationsDirty(db, clock.now());
      wake();
    },
  });

  return { engine, wake };
}
