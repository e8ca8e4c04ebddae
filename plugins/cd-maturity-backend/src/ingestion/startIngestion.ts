import {
  LifecycleService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import {
  SignalSource,
  SourceConnection,
} from 'backstage-plugin-cd-maturity-node';
import { Knex } from 'knex';
import { CdMaturityConfig } from '../config';
import { WorkLoop } from '../loop/WorkLoop';
import {
  deleteDeliveries,
  NewDelivery,
  putDeliveries,
} from '../store/deliveries';
import { Clock } from '../time/Clock';
import { DeliveryProcessor } from './DeliveryProcessor';
import { Polls, startPolls } from './polls/startPolls';
import { SharedWrites } from './SharedWrites';
import { ReceiveDelivery, receiveDelivery } from './receiveDelivery';

/** Finds what another process received, and retries. */
const IDLE_MS = 5_000;
/** Deliveries in one commit; each may hold 5 MB. */
const MOST_TOGETHER = 20;

/** Starts the polls and the worker behind the inbox, and returns the door in front of it. */
export async function startIngestion(deps: {
  db: Knex;
  sources: ReadonlyMap<string, SignalSource>;
  connections: ReadonlyMap<string, SourceConnection>;
  config: CdMaturityConfig;
  clock: Clock;
  logger: LoggerService;
  lifecycle: LifecycleService;
  scheduler: SchedulerService;
  onDirty: () => void;
}): Promise<{ receive: ReceiveDelivery; polls: Polls }> {
  const { db, sources, config, clock, onDirty } = deps;
  const logger = deps.logger.child({ part: 'ingestion' });
  const processor = new DeliveryProcessor({
    db,
    sources,
    normalizeOptions: {
      environments: config.environments,
      incidentLabels: config.incidentLabels,
    },
    settleMs: config.evaluation.settle,
    clock,
    logger,
    onDirty,
  });
  const loop = new WorkLoop({
    name: 'Processing of deliveries',
    step: () => processor.processBatch(),
    idleMs: IDLE_MS,
    logger,
  });
  deps.lifecycle.addStartupHook(() => loop.start());
  deps.lifecycle.addShutdownHook(() => loop.stop());

  await deps.scheduler.scheduleTask({
    id: 'cd-maturity-delivery-retention',
    scope: 'global',
    frequency: { hours: 6 },
    timeout: { minutes: 10 },
    initialDelay: { minutes: 5 },
    fn: async () => {
      const removed = await deleteDeliveries(
        db,
        clock.now() - config.retention.deliveries,
      );
      logger.debug(`Removed ${removed} deliveries past their retention`);
    },
  });

  const polls = await startPolls({
    ...deps,
    logger,
    onKept: () => loop.wake(),
    onError: () => {},
  });

  const writer = new SharedWrites<NewDelivery[]>({
    write: requests => putDeliveries(db, requests.flat()),
    most: MOST_TOGETHER,
  });
  return {
    polls,
    receive: async request => {
      const received = await receiveDelivery(
        {
          // One transaction per request would cost bursts their speed: a request is one item of a shared write.
          put: deliveries => writer.add(deliveries),
          clock,
        },
        request,
      );
      loop.wake();
      return received;
    },
  };
}
