import {
  LifecycleService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { NotificationService } from '@backstage/plugin-notifications-node';
import { SignalsService } from '@backstage/plugin-signals-node';
import { Knex } from 'knex';
import { Clock } from '../time/Clock';
import { forgetSent } from './readWaiting';
import { RevisionSignal } from './RevisionSignal';
import { sendDigests } from './sendDigests';

const KEPT_MS = 180 * 24 * 3_600_000;

/** Starts telling people what concerns them, and open pages that something changed. */
export async function startTelling(deps: {
  db: Knex;
  clock: Clock;
  logger: LoggerService;
  lifecycle: LifecycleService;
  scheduler: SchedulerService;
  notifications: NotificationService;
  signals: SignalsService;
}): Promise<RevisionSignal> {
  const { db, clock, scheduler, lifecycle } = deps;
  const logger = deps.logger.child({ part: 'telling' });
  await scheduler.scheduleTask({
    id: 'cd-maturity-digests',
    scope: 'global',
    frequency: { minutes: 15 },
    timeout: { minutes: 5 },
    initialDelay: { minutes: 5 },
    fn: async () => {
      await sendDigests({ ...deps, logger }, clock.now());
      await forgetSent(db, clock.now() - KEPT_MS);
    },
  });
  const revision = new RevisionSignal({ ...deps, logger });
  lifecycle.addShutdownHook(() => revision.stop());
  return revision;
}
