import { MetricsService } from '@backstage/backend-plugin-api/alpha';

type OfSource = { source: string };

/** Counters of the product. Attributes have few values each: never an entity or a scope. */
export type IngestMetrics = {
  /** Deliveries that were kept, by the door that they came through. */
  received(
    count: number,
    of: OfSource & { door: 'own' | 'events' | 'poll' },
  ): void;
  /** Deliveries that were dealt with, and how it ended. */
  processed(
    count: number,
    of: OfSource & { outcome: 'done' | 'dead' | 'retry' },
  ): void;
  /** Seconds from being received to being a signal. */
  delay(seconds: number, of: OfSource): void;
  pollFailed(of: OfSource & { kind: string }): void;
  pushed(
    count: number,
    of: { what: 'signals' | 'facts'; outcome: 'accepted' | 'rejected' },
  ): void;
};

/** Creates the instruments; the host decides where they are read. */
export function createIngestMetrics(metrics: MetricsService): IngestMetrics {
  const received = metrics.createCounter('maturity.ingest.received', {
    description: 'Deliveries that were kept',
  });
  const processed = metrics.createCounter('maturity.ingest.processed', {
    description: 'Deliveries that were dealt with',
  });
  const delay = metrics.createHistogram('maturity.ingest.delay', {
    description: 'Time from being received to being a signal',
    unit: 's',
  });
  const pollFailed = metrics.createCounter('maturity.poll.errors', {
    description: 'Scopes that could not be polled',
  });
  const pushed = metrics.createCounter('maturity.push.items', {
    description: 'Signals and facts that were pushed',
  });
  return {
    received: (count, of) => received.add(count, of),
    processed: (count, of) => processed.add(count, of),
    delay: (seconds, of) => delay.record(seconds, of),
    pollFailed: of => pollFailed.add(1, of),
    pushed: (count, of) => pushed.add(count, of),
  };
}
