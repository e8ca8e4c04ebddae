import { Instant } from 'backstage-plugin-cd-maturity-common';
import { IngestMetrics } from '../observability/metrics';
import { StoredDelivery } from '../store/deliveries';

type Outcome = 'done' | 'dead' | 'retry';

/** What became of a batch of deliveries; told only when it is committed. */
export class BatchTally {
  readonly #outcomes: Array<{ delivery: StoredDelivery; outcome: Outcome }> =
    [];

  note(delivery: StoredDelivery, outcome: Outcome): void {
    this.#outcomes.push({ delivery, outcome });
  }

  report(
    metrics: Pick<IngestMetrics, 'processed' | 'delay'>,
    now: Instant,
  ): void {
    for (const { delivery, outcome } of this.#outcomes) {
      const { source } = delivery;
      metrics.processed(1, { source, outcome });
      // The wait of a replay says nothing about how fast the product is.
      if (outcome === 'done' && !delivery.isReplay) {
        metrics.delay((now - delivery.receivedAt) / 1000, { source });
      }
    }
  }
}
