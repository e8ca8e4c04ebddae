import {
  LifecycleService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { NotificationService } from '@backstage/plugin-notifications-node';
import { SignalsService } from '@backstage/plugin-signals-node';
import { Knex } from 'knex';
import { ModelSet } from '../models/ModelSet';
import { CdMaturityConfig } from '../config';
import { raiseRevision } from '../store/revisions';
import { Clock } from '../time/Clock';
import { DigestSender } from './DigestSender';
import { tellOfEndingAnswers } from './news/answersEnding';
import { tellOfEndingExemptions } from './news/exemptionsEnding';
import { tellOfPassedPlans } from './news/plansPassed';
import { forgetTold } from './readWaiting';
import { RevisionSignal } from './RevisionSignal';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 3_600_000;
const KEPT_MS = 180 * DAY_MS;
/** What could not be sent for so long is no news any more. */
const STALE_MS = 14 * DAY_MS;

/** Starts telling people what concerns them, and open pages that something changed. */
export async function startTelling(deps: {
  db: Knex;
  config: Pick<CdMaturityConfig, 'digests'>;
  models: ModelSet;
  clock: Clock;
  logger: LoggerService;
  lifecycle: LifecycleService;
  scheduler: SchedulerService;
  notifications: NotificationService;
  signals: SignalsService;
}): Promise<RevisionSignal> {
  const { db, clock, scheduler, lifecycle } = deps;
  const logger = deps.logger.child({ part: 'telling' });
  const everyMs = deps.config.digests.every;
  const digests = new DigestSender({ ...deps, everyMs, logger });
  await scheduler.scheduleTask({
    id: 'cd-maturity-news',
    scope: 'global',
    frequency: { hours: 6 },
    timeout: { minutes: 10 },
    initialDelay: { minutes: 3 },
    fn: async () => {
      const now = clock.now();
      await tellOfPassedPlans(deps, now);
      await tellOfEndingExemptions(deps, now);
      await tellOfEndingAnswers(deps, now);
    },
  });
  await scheduler.scheduleTask({
    id: 'cd-maturity-digests',
    scope: 'global',
    frequency: { milliseconds: Math.min(15 * MINUTE_MS, everyMs) },
    timeout: { minutes: 5 },
    initialDelay: { milliseconds: Math.min(5 * MINUTE_MS, everyMs) },
    fn: async () => {
      const now = clock.now();
      await forgetTold(db, { sent: now - KEPT_MS, waiting: now - STALE_MS });
      await digests.send(now);
    },
  });
  const revision = new RevisionSignal({
    ...deps,
    logger,
    raise: () => raiseRevision(db, clock.now()),
  });
  lifecycle.addShutdownHook(() => revision.stop());
  return revision;
}
