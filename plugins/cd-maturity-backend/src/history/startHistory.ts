import { SchedulerService } from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { CdMaturityConfig } from '../config';
import { keepDay, thinDays } from '../store/groupDays';
import { Clock } from '../time/Clock';
import { DAY_MS, dayOf } from './day';

/** Keeps how groups stand as the state of the day, every hour, and thins what is old. */
export async function startHistory(deps: {
  db: Knex;
  clock: Clock;
  config: Pick<CdMaturityConfig, 'retention'>;
  scheduler: SchedulerService;
}): Promise<void> {
  const { db, clock, config, scheduler } = deps;
  await scheduler.scheduleTask({
    id: 'cd-maturity-days',
    scope: 'global',
    frequency: { hours: 1 },
    timeout: { minutes: 5 },
    initialDelay: { minutes: 2 },
    fn: async () => {
      const today = dayOf(clock.now());
      await keepDay(db, today);
      const keepDays = Math.ceil(config.retention.changes / DAY_MS);
      await thinDays(db, { today, keepDays });
    },
  });
}
