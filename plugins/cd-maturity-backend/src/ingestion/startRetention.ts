import { LoggerService, SchedulerService } from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { CdMaturityConfig } from '../config';
import {
  deleteChanges,
  deleteDeliveries,
  deleteSignals,
} from '../store/retention';
import { deleteMoves, thinMoves } from '../store/thinMoves';
import { Clock } from '../time/Clock';

/** Deletes what is past its retention. A run that takes too long goes on at the next one. */
export async function startRetention(deps: {
  db: Knex;
  config: Pick<CdMaturityConfig, 'retention'>;
  clock: Clock;
  logger: LoggerService;
  scheduler: Pick<SchedulerService, 'scheduleTask'>;
}): Promise<void> {
  const { db, clock, logger } = deps;
  const { retention } = deps.config;
  await deps.scheduler.scheduleTask({
    id: 'cd-maturity-retention',
    scope: 'global',
    frequency: { hours: 6 },
    timeout: { hours: 1 },
    initialDelay: { minutes: 5 },
    fn: async abort => {
      const now = clock.now();
      const deliveries = await deleteDeliveries(
        db,
        { state: 'done', before: now - retention.deliveries },
        abort,
      );
      const deadLetters = await deleteDeliveries(
        db,
        { state: 'dead', before: now - retention.deadLetters },
        abort,
      );
      const signals = await deleteSignals(db, now - retention.signals, abort);
      const changes = await deleteChanges(db, now - retention.changes, abort);
      const moves = await deleteMoves(db, now - retention.changes, abort);
      await thinMoves(db, now, abort);
      logger.info('Removed what is past its retention', {
        deliveries,
        deadLetters,
        signals,
        changes,
        moves,
      });
    },
  });
}
