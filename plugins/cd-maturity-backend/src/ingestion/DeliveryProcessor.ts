import { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { Signal } from 'backstage-plugin-cd-maturity-common';
import {
  NormalizeOptions,
  ScopeRename,
  SignalSource,
} from 'backstage-plugin-cd-maturity-node';
import { Knex } from 'knex';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { briefMessage } from '../database/briefMessage';
import { isPostgres } from '../database/dialect';
import { IngestMetrics } from '../observability/metrics';
import {
  buryDelivery,
  finishDeliveries,
  ReadDelivery,
  retryDelivery,
  StoredDelivery,
  takeDeliveries,
} from '../store/deliveries';
import { NamedLabels } from '../store/incidentLabels';
import { learnNames, ToldName } from '../store/scopeAliases';
import { scopeKey } from '../store/scopeKey';
import { noteSource } from '../store/sources';
import { storeSignals } from '../store/storeSignals';
import { Clock } from '../time/Clock';
import { LONGEST_WAIT_MS, nextAttempt } from './backOff';
import { BatchTally } from './BatchTally';
import { LabelCache } from './LabelCache';
import { NormalizedDelivery, normalizeDelivery } from './normalizeDelivery';

/** SQLite works on the event loop, so its share at a time is smaller. */
const BATCH = { postgres: 200, sqlite: 40 };
const MAX_BATCH_BYTES = 2 * 1024 * 1024;

export type DeliveryProcessorOptions = {
  db: Knex;
  sources: ReadonlyMap<string, SignalSource>;
  normalizeOptions: NormalizeOptions;
  /** How long changes of an entity are collected before it is judged again. */
  settleMs: number;
  clock: Clock;
  logger: LoggerService;
  metrics: Pick<IngestMetrics, 'processed' | 'delay'>;
  /** Called when entities have become due. */
  onDirty: () => void;
};

/** What was true when it was said for the first time need not be true when it is read again. */
function renamesOf(
  { source, isReplay }: StoredDelivery,
  renames: readonly ScopeRename[],
): ToldName[] {
  return isReplay
    ? []
    : renames.map(({ from, to, id }) => ({
        source,
        id,
        formerKey: from === undefined ? undefined : scopeKey(source, from),
        scopeKey: scopeKey(source, to),
      }));
}

/** Turns waiting deliveries into signals, a batch per transaction. */
export class DeliveryProcessor {
  readonly #options: DeliveryProcessorOptions;
  /** After a batch that the database refused, one by one, so that a bad delivery harms no other. */
  #single = 0;
  readonly #labels = new LabelCache();

  constructor(options: DeliveryProcessorOptions) {
    this.#options = options;
  }

  /** Deals with the next batch; true when there may be more. */
  async processBatch(): Promise<boolean> {
    const { db } = this.#options;
    const full = isPostgres(db) ? BATCH.postgres : BATCH.sqlite;
    const limit = this.#single > 0 ? 1 : full;
    this.#single = Math.max(0, this.#single - 1);
    let taken: StoredDelivery[] = [];
    const tally = new BatchTally();
    try {
      const dirtied = await db.transaction(async tx => {
        taken = await this.#take(tx, limit);
        return this.#process(tx, taken, tally);
      });
      this.#report(tally);
      if (dirtied) {
        this.#options.onDirty();
      }
    } catch (error) {
      if (taken.length === 0) {
        throw error;
      }
      await this.#recover(taken, toError(error));
    }
    return taken.length > 0;
  }

  #report(tally: BatchTally): void {
    tally.report(this.#options.metrics, this.#options.clock.now());
  }

  #take(tx: Knex, limit: number): Promise<StoredDelivery[]> {
    return takeDeliveries(tx, {
      sources: [...this.#options.sources.keys()],
      now: this.#options.clock.now(),
      limit,
      maxBytes: MAX_BATCH_BYTES,
      longestWaitMs: 2 * LONGEST_WAIT_MS,
    });
  }

  async #process(
    tx: Knex,
    taken: StoredDelivery[],
    tally: BatchTally,
  ): Promise<boolean> {
    const fresh: Signal[][] = [];
    const replayed: Signal[][] = [];
    const renames: ToldName[] = [];
    const done: ReadDelivery[] = [];
    const labels = await this.#labels.read(tx, this.#options.clock.now());
    // On SQLite, nobody had a turn since before the last batch was committed.
    await nextTurn();
    for (const delivery of taken) {
      const result = await this.#normalize(delivery, labels);
      if (result.status === 'ok') {
        (delivery.isReplay ? replayed : fresh).push(result.signals);
        renames.push(...renamesOf(delivery, result.renames));
        done.push({ id: delivery.id, note: result.note });
        tally.note(delivery, 'done');
      } else if (result.status === 'invalid') {
        await this.#bury(tx, delivery, result);
        tally.note(delivery, 'dead');
      } else {
        const outcome = await this.#putBack(tx, delivery, result.reason);
        tally.note(delivery, outcome);
      }
      // A delivery may be 5 MB: others get their turn after each.
      await nextTurn();
    }
    await learnNames(tx, renames, this.#options.clock.now());
    await finishDeliveries(tx, done);
    await this.#noteSources(tx, taken);
    const now = this.#options.clock.now();
    return storeSignals(
      tx,
      { fresh: fresh.flat(), replayed: replayed.flat() },
      { now, dueAt: now + this.#options.settleMs },
    );
  }

  #normalize(
    delivery: StoredDelivery,
    labels: NamedLabels,
  ): Promise<NormalizedDelivery> {
    const { sources, normalizeOptions } = this.#options;
    const source = sources.get(delivery.source)!;
    return normalizeDelivery(source, delivery, {
      ...normalizeOptions,
      scopeIncidentLabels: labels.get(source.id),
    });
  }

  async #bury(
    tx: Knex,
    delivery: StoredDelivery,
    cause: { field?: string; reason: string },
  ): Promise<void> {
    const at = this.#options.clock.now();
    await buryDelivery(tx, delivery.id, { ...cause, at });
  }

  async #noteSources(tx: Knex, taken: StoredDelivery[]): Promise<void> {
    const sources = new Set(taken.map(delivery => delivery.source));
    // In order, so that two replicas never wait for each other in a circle.
    for (const source of [...sources].sort()) {
      const times = taken
        .filter(delivery => delivery.source === source)
        .map(delivery => delivery.receivedAt);
      await noteSource(tx, source, {
        firstDeliveryAt: Math.min(...times),
        lastDeliveryAt: Math.max(...times),
      });
    }
  }

  async #putBack(
    tx: Knex,
    delivery: StoredDelivery,
    reason: string,
  ): Promise<'retry' | 'dead'> {
    const now = this.#options.clock.now();
    const next = nextAttempt(delivery.attempts, now);
    this.#options.logger.warn('A delivery could not be processed', {
      source: delivery.source,
      deliveryId: delivery.deliveryId,
      reason,
      attempt: delivery.attempts + 1,
    });
    if (!next) {
      await this.#bury(tx, delivery, { reason });
      return 'dead';
    }
    await retryDelivery(tx, delivery.id, next);
    return 'retry';
  }

  /** The whole batch was rolled back. Alone, a delivery is at fault itself; else find out which one it is. */
  async #recover(taken: StoredDelivery[], error: Error): Promise<void> {
    if (taken.length === 1) {
      const [delivery] = taken;
      const tally = new BatchTally();
      await this.#options.db.transaction(async tx =>
        tally.note(
          delivery,
          await this.#putBack(tx, delivery, briefMessage(error)),
        ),
      );
      this.#report(tally);
      return;
    }
    this.#options.logger.warn('A batch of deliveries failed', error);
    this.#single = taken.length;
  }
}
