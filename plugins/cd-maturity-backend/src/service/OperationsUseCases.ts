import { LoggerService } from '@backstage/backend-plugin-api';
import { InputError, NotFoundError } from '@backstage/errors';
import {
  BackfillRequest,
  Deliveries,
  DeliveryWithPayload,
  PushAnswer,
  ReplayRequest,
  SourceHealth,
  SourceSetup,
  UnboundScopes,
} from 'backstage-plugin-cd-maturity-common';
import {
  SignalSource,
  SourceConnection,
} from 'backstage-plugin-cd-maturity-node';
import { Knex } from 'knex';
import { z } from 'zod';
import { CdMaturityConfig } from '../config';
import { readSourceHealth } from '../health/readSourceHealth';
import { toDelivery } from '../health/toDelivery';
import { startBackfill } from '../ingestion/polls/startBackfill';
import { Polls } from '../ingestion/polls/startPolls';
import { ModelSet } from '../models/ModelSet';
import { IngestMetrics } from '../observability/metrics';
import { PushedItems } from '../push/pushedItems';
import { pushFacts } from '../push/pushFacts';
import { PushRights } from '../push/PushRights';
import { pushSignals } from '../push/pushSignals';
import { readSourceSetup } from '../setup/readSourceSetup';
import { stopBackfill } from '../store/backfills';
import { listDeliveries, readDelivery } from '../store/deliveryList';
import { listUnbound } from '../store/health';
import { replayDeliveries, replayDelivery } from '../store/replays';
import { parseScopeKey } from '../store/scopeKey';
import { Clock } from '../time/Clock';
import { readCursor, writeCursor } from './cursor';
import { DeliveriesRequest, UnboundRequest } from './OperationsService';

/** Fits a 64-bit integer. */
const DELIVERY_ID = /^\d{1,18}$/;

const deliveryPlace = z.strictObject({
  receivedAt: z.number(),
  id: z.string().regex(DELIVERY_ID),
});
const unboundPlace = z.strictObject({ scopeKey: z.string() });

export type OperationsUseCasesOptions = {
  db: Knex;
  models: ModelSet;
  config: CdMaturityConfig;
  clock: Clock;
  sources: ReadonlyMap<string, SignalSource>;
  connections: ReadonlyMap<string, SourceConnection>;
  logger: LoggerService;
  polls: Polls;
  metrics: IngestMetrics;
  /** Called when deliveries wait. */
  onDeliveries: () => void;
  /** Called when entities have become due. */
  onDirty: () => void;
};

/** Running the product and pushing into it, without any check of who asks. */
export class OperationsUseCases {
  readonly #options: OperationsUseCasesOptions;

  constructor(options: OperationsUseCasesOptions) {
    this.#options = options;
  }

  getSourceHealth(): Promise<SourceHealth> {
    const { polls, clock } = this.#options;
    return readSourceHealth({
      ...this.#options,
      polledIds: polls.ids,
      now: clock.now(),
    });
  }

  getSourceSetup(source: string): Promise<SourceSetup> {
    const { polls } = this.#options;
    return readSourceSetup({ ...this.#options, polledIds: polls.ids }, source);
  }

  async getUnboundScopes(request: UnboundRequest): Promise<UnboundScopes> {
    const { source, limit } = request;
    const after = readCursor(unboundPlace, request.cursor)?.scopeKey;
    const query = { source, after, limit: limit + 1 };
    const found = await listUnbound(this.#options.db, query);
    const shown = found.slice(0, limit);
    return {
      items: shown.map(({ scopeKey, newestAt }) => ({
        ...parseScopeKey(scopeKey),
        newestSignalAt: new Date(newestAt).toISOString(),
      })),
      pageInfo:
        found.length > limit
          ? { nextCursor: writeCursor({ scopeKey: shown.at(-1)!.scopeKey }) }
          : {},
    };
  }

  async getDeliveries(request: DeliveriesRequest): Promise<Deliveries> {
    const { source, state, event, limit } = request;
    const found = await listDeliveries(this.#options.db, {
      source,
      state,
      event,
      from: request.from ? Date.parse(request.from) : undefined,
      to: request.to ? Date.parse(request.to) : undefined,
      after: readCursor(deliveryPlace, request.cursor),
      limit: limit + 1,
    });
    const shown = found.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: shown.map(toDelivery),
      pageInfo:
        last && found.length > limit
          ? {
              nextCursor: writeCursor({
                receivedAt: last.receivedAt,
                id: last.id,
              }),
            }
          : {},
    };
  }

  async getDelivery(id: string): Promise<DeliveryWithPayload> {
    const found = DELIVERY_ID.test(id)
      ? await readDelivery(this.#options.db, id)
      : undefined;
    if (!found) {
      throw new NotFoundError(`There is no delivery ${id}, or no longer`);
    }
    return { ...toDelivery(found), payload: found.payload };
  }

  async replayDelivery(id: string): Promise<{ replayed: number }> {
    const { db, clock, onDeliveries } = this.#options;
    await this.getDelivery(id);
    const replayed = await replayDelivery(db, id, clock.now());
    onDeliveries();
    return { replayed: replayed ? 1 : 0 };
  }

  async replayDeliveries(
    request: ReplayRequest,
  ): Promise<{ replayed: number }> {
    const { db, clock, onDeliveries } = this.#options;
    const now = clock.now();
    const from = request.from ? Date.parse(request.from) : 0;
    // What comes in from now on is read anyway.
    const to = request.to ? Date.parse(request.to) : now + 1;
    if (from >= to) {
      throw new InputError(`Invalid field 'from': it is not before 'to'`);
    }
    const { source, state } = request;
    const replayed = await replayDeliveries(db, {
      source,
      state,
      from,
      to,
      now,
    });
    onDeliveries();
    return { replayed };
  }

  startBackfill(
    source: string,
    request: BackfillRequest,
  ): Promise<{ scopes: number }> {
    return startBackfill(this.#options, source, request);
  }

  async stopBackfill(source: string): Promise<{ scopes: number }> {
    const { db, clock } = this.#options;
    return { scopes: await stopBackfill(db, source, clock.now()) };
  }

  async pushFacts(items: PushedItems, by: string): Promise<PushAnswer> {
    const { models } = this.#options;
    return this.#push('facts', by, (deps, push) =>
      pushFacts({ ...deps, models }, items, { ...push, by }),
    );
  }

  async pushSignals(items: PushedItems, by: string): Promise<PushAnswer> {
    return this.#push('signals', by, (deps, push) =>
      pushSignals(deps, items, push),
    );
  }

  async #push(
    what: 'signals' | 'facts',
    by: string,
    write: (
      deps: { db: Knex; rights: PushRights },
      push: { now: number; dueAt: number },
    ) => Promise<PushAnswer>,
  ): Promise<PushAnswer> {
    const { db, config, clock, metrics, onDirty } = this.#options;
    const { writers } = config.push;
    const rights = await PushRights.of(by, { db, writers });
    const now = clock.now();
    const dueAt = now + config.evaluation.settle;
    const answer = await write({ db, rights }, { now, dueAt });
    metrics.pushed(answer.accepted, { what, outcome: 'accepted' });
    metrics.pushed(answer.rejected.length, { what, outcome: 'rejected' });
    onDirty();
    return answer;
  }
}
