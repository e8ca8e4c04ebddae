import { LoggerService } from '@backstage/backend-plugin-api';
import { DeliveryProcessor } from 'backstage-plugin-cd-maturity-backend/src/ingestion/DeliveryProcessor';
import { SignalSource } from 'backstage-plugin-cd-maturity-node';
import { Knex } from 'knex';
import { quietLogger } from '../evaluate/quietLogger';
import { AS_OF } from '../seed/asOf';
import { NORMALIZE_OPTIONS } from './published';

const quietMetrics = { processed: () => {}, delay: () => {} };

/** The worker of the backend that reads what these sources delivered. */
export function processorOf(
  db: Knex,
  sources: readonly SignalSource[],
  logger: LoggerService = quietLogger,
): DeliveryProcessor {
  return new DeliveryProcessor({
    db,
    sources: new Map(sources.map(source => [source.id, source])),
    normalizeOptions: NORMALIZE_OPTIONS,
    settleMs: 0,
    clock: { now: () => AS_OF },
    logger,
    metrics: quietMetrics,
    onDirty: () => {},
  });
}

/** Until nothing waits. */
export async function drain(processor: DeliveryProcessor): Promise<void> {
  while (await processor.processBatch()) {
    // As the loop of the backend does.
  }
}
