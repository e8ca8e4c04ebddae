import { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { EventParams, EventsService } from '@backstage/plugin-events-node';
import { SignalSource } from 'backstage-plugin-cd-maturity-node';
import { setTimeout as wait } from 'node:timers/promises';
import { CdMaturityConfig } from '../../config';
import { IngestMetrics } from '../../observability/metrics';
import { NewDelivery } from '../../store/deliveries';
import { Clock } from '../../time/Clock';
import { deliveriesOfEvent } from './deliveriesOfEvent';

/** Together eight seconds: senders give up after about ten, and whoever routes the event waits for us. */
const RETRY_WAITS_MS = [250, 750, 1_500, 2_500, 3_000];

export type EventsDoorDeps = {
  sources: ReadonlyMap<string, SignalSource>;
  config: Pick<CdMaturityConfig, 'sources'>;
  clock: Clock;
  events: EventsService;
  logger: LoggerService;
  metrics: Pick<IngestMetrics, 'received'>;
  put(deliveries: NewDelivery[]): Promise<void>;
  /** Between two tries; replaced in tests only. */
  pause?: (ms: number) => Promise<unknown>;
};

async function keep(
  deps: EventsDoorDeps,
  deliveries: NewDelivery[],
): Promise<void> {
  const { logger, pause = wait } = deps;
  for (const ms of RETRY_WAITS_MS) {
    try {
      await deps.put(deliveries);
      return;
    } catch (error) {
      logger.warn(
        'An event could not be kept, it is tried again',
        toError(error),
      );
      await pause(ms);
    }
  }
  await deps.put(deliveries);
}

/**
 * Takes deliveries from the events of Backstage, for the sources whose configuration asks for it. Whoever publishes has
 * told the sender already that all is well, so an event that cannot be kept is lost to this door; polls find it.
 */
export async function subscribeToEvents(deps: EventsDoorDeps): Promise<void> {
  const { config, sources, events, clock, metrics } = deps;
  for (const [sourceId, { events: wanted }] of Object.entries(config.sources)) {
    const source = sources.get(sourceId);
    if (!source || !wanted) {
      continue;
    }
    await events.subscribe({
      id: sourceId,
      topics: wanted.topics ?? [sourceId],
      onEvent: async (params: EventParams) => {
        const deliveries = deliveriesOfEvent(source, params, clock.now());
        await keep(deps, deliveries);
        metrics.received(deliveries.length, {
          source: sourceId,
          door: 'events',
        });
      },
    });
  }
}
