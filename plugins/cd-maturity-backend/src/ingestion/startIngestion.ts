import {
  LifecycleService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { EventsService } from '@backstage/plugin-events-node';
import {
  SignalSource,
  SourceConnection,
} from 'backstage-plugin-cd-maturity-node';
import { Knex } from 'knex';
import { CdMaturityConfig } from '../config';
import { WorkLoop } from '../loop/WorkLoop';
import { IngestMetrics } from '../observability/metrics';
import { NewDelivery, putDeliveries } from '../store/deliveries';
import { Clock } from '../time/Clock';
import { DeliveryProcessor } from './DeliveryProcessor';
import { subscribeToEvents } from './events/subscribeToEvents';
import { Polls, startPolls } from './polls/startPolls';
import { ReceiveDelivery, receiveDelivery } from './receiveDelivery';
import { SharedWrites } from './SharedWrites';
import { startRetention } from './startRetention';
import { within } from './within';

/** Finds what another process received, and retries. */
const IDLE_MS = 5_000;
/** Deliveries in one commit; each may hold 5 MB. */
const MOST_TOGETHER = 20;

/** Senders give up after about ten seconds, and then do not learn that they should repeat it. */
const LONGEST_WAIT_MS = 8_000;

export type Ingestion = {
  receive: ReceiveDelivery;
  polls: Polls;
  /** Looks at what waits, now. */
  wake: () => void;
};

/** Starts the polls and the worker behind the inbox, and returns the door in front of it. */
export async function startIngestion(deps: {
  db: Knex;
  sources: ReadonlyMap<string, SignalSource>;
  connections: ReadonlyMap<string, SourceConnection>;
  config: CdMaturityConfig;
  clock: Clock;
  events: EventsService;
  logger: LoggerService;
  lifecycle: LifecycleService;
  metrics: IngestMetrics;
  scheduler: SchedulerService;
  onDirty: () => void;
}): Promise<Ingestion> {
  const { db, config, clock, metrics } = deps;
  const logger = deps.logger.child({ part: 'ingestion' });
  const processor = new DeliveryProcessor({
    ...deps,
    logger,
    normalizeOptions: {
      environments: config.environments,
      incidentLabels: config.incidentLabels.map(label => label.toLowerCase()),
    },
    settleMs: config.evaluation.settle,
  });
  const loop = new WorkLoop({
    name: 'Processing of deliveries',
    step: () => processor.processBatch(),
    idleMs: IDLE_MS,
    logger,
  });
  deps.lifecycle.addStartupHook(() => loop.start());
  deps.lifecycle.addShutdownHook(() => loop.stop());
  const wake = () => loop.wake();

  // One transaction per request would cost bursts their speed: a request is one item of a shared write.
  const writer = new SharedWrites<NewDelivery[]>({
    write: requests => putDeliveries(db, requests.flat()),
    most: MOST_TOGETHER,
  });
  const put = async (deliveries: NewDelivery[]) => {
    await writer.add(deliveries);
    wake();
  };

  await startRetention({ ...deps, logger });
  await subscribeToEvents({ ...deps, logger, put });
  const polls = await startPolls({
    ...deps,
    logger,
    onKept: (source, count) => {
      metrics.received(count, { source, door: 'poll' });
      wake();
    },
    onError: (source, kind) => metrics.pollFailed({ source, kind }),
  });
  return {
    polls,
    wake,
    receive: async request => {
      const received = await receiveDelivery(
        {
          put: deliveries => within(LONGEST_WAIT_MS, put(deliveries)),
          clock,
          logger,
        },
        request,
      );
      const count = received.deliveryIds.length;
      metrics.received(count, { source: request.source.id, door: 'own' });
      return received;
    },
  };
}
