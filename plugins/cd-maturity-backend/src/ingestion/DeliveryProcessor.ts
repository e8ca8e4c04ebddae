import { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { Signal } from 'backstage-plugin-cd-maturity-common';
import {
  NormalizeOptions,
  SignalSource,
} from 'backstage-plugin-cd-maturity-node';
import { Knex } from 'knex';
import { isPostgres } from '../database/dialect';
import { entitiesOfScopes } from '../store/bindings';
import {
  buryDelivery,
  finishDeliveries,
  retryDelivery,
  StoredDelivery,
  takeDeliveries,
} from '../store/deliveries';
import { markDirty } from '../store/dirty';
import { noteScopeRoles, rolesOfSignals } from '../store/scopeRoles';
import { noteSource } from '../store/sources';
import { upsertSignals } from '../store/upsertSignals';
import { Clock } from '../time/Clock';
import { nextAttempt } from './backOff';
import { normalizeDelivery } from './normalizeDelivery';

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
  /** Called when entities have become due. */
  onDirty: () => void;
};

/** Turns waiting deliveries into signals, a batch per transaction. */
export class DeliveryProcessor {
  readonly #options: DeliveryProcessorOptions;
  /** After a batch that the database refused, one by one, so that a bad delivery harms no other. */
  #single = 0;

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
    try {
      const dirtied = await db.transaction(async tx => {
        taken = await this.#take(tx, limit);
        return this.#process(tx, taken);
      });
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

  #take(tx: Knex, limit: number): Promise<StoredDelivery[]> {
    return takeDeliveries(tx, {
      sources: [...this.#options.sources.keys()],
      now: this.#options.clock.now(),
      limit,
      maxBytes: MAX_BATCH_BYTES,
    });
  }

  async #process(tx: Knex, taken: StoredDelivery[]): Promise<boolean> {
    const signals: Signal[] = [];
    const done: string[] = [];
    for (const delivery of taken) {
      const source = this.#options.sources.get(delivery.source)!;
      const result = normalizeDelivery(
        source,
        delivery,
        this.#options.normalizeOptions,
      );
      if (result.status === 'ok') {
        signals.push(...result.signals);
        done.push(delivery.id);
      } else if (result.status === 'invalid') {
        await buryDelivery(tx, delivery, {
          ...result,
          at: this.#options.clock.now(),
        });
      } else {
        await this.#putBack(tx, delivery, result.reason);
      }
    }
    await finishDeliveries(tx, done);
    await this.#noteSources(tx, taken);
    return this.#store(tx, signals);
  }

  async #store(tx: Knex, signals: Signal[]): Promise<boolean> {
    if (signals.length === 0) {
      return false;
    }
    await upsertSignals(tx, signals);
    const roles = rolesOfSignals(signals);
    await noteScopeRoles(tx, roles);
    const scopes = [...new Set(roles.map(role => role.scopeKey))];
    const entityRefs = await entitiesOfScopes(tx, scopes);
    await markDirty(tx, entityRefs, {
      cause: 'signals',
      dueAt: this.#options.clock.now() + this.#options.settleMs,
    });
    return entityRefs.length > 0;
  }

  async #noteSources(tx: Knex, taken: StoredDelivery[]): Promise<void> {
    for (const source of new Set(taken.map(delivery => delivery.source))) {
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
  ): Promise<void> {
    const now = this.#options.clock.now();
    const next = nextAttempt(delivery.attempts, now);
    this.#options.logger.warn('A delivery could not be processed', {
      source: delivery.source,
      deliveryId: delivery.deliveryId,
      reason,
      attempt: delivery.attempts + 1,
    });
    if (next) {
      await retryDelivery(tx, delivery.id, next);
    } else {
      await buryDelivery(tx, delivery, { reason, at: now });
    }
  }

  /** The whole batch was rolled back. Alone, a delivery is at fault itself; else find out which one it is. */
  async #recover(taken: StoredDelivery[], error: Error): Promise<void> {
    if (taken.length === 1) {
      await this.#options.db.transaction(tx =>
        this.#putBack(tx, taken[0], error.message),
      );
      return;
    }
    this.#options.logger.warn('A batch of deliveries failed', error);
    this.#single = taken.length;
  }
}
