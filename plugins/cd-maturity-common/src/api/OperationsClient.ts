import {
  BackfillRequest,
  backfillAnswerSchema,
  Deliveries,
  deliveriesSchema,
  DeliveryState,
  DeliveryWithPayload,
  deliveryWithPayloadSchema,
  ReplayRequest,
  replayAnswerSchema,
  SourceHealth,
  sourceHealthSchema,
  UnboundScopes,
  unboundScopesSchema,
} from './health';
import { JsonHttp, JsonHttpOptions } from './JsonHttp';
import {
  PushAnswer,
  pushAnswerSchema,
  PushFactsRequest,
  PushSignalsRequest,
} from './push';
import { queryOf } from './queryOf';
import { SourceSetup, sourceSetupSchema } from './setup';

/** @public */
export type DeliveriesFilter = {
  source?: string;
  state?: DeliveryState;
  event?: string;
  /** Received at or after this, ISO 8601. */
  from?: string;
  /** Received before this. */
  to?: string;
};

/** What those who run the product ask of it, and the doors for what no provider sends. @public */
export class OperationsClient {
  readonly #http: JsonHttp;

  constructor(options: JsonHttpOptions) {
    this.#http = new JsonHttp(options);
  }

  /** At most 25 MB of it; the wrong items are named, the others are kept. */
  pushSignals(request: PushSignalsRequest): Promise<PushAnswer> {
    return this.#http.post('/signals', request, pushAnswerSchema);
  }

  pushFacts(request: PushFactsRequest): Promise<PushAnswer> {
    return this.#http.post('/facts', request, pushAnswerSchema);
  }

  getSourceHealth(): Promise<SourceHealth> {
    return this.#http.get('/health/sources', sourceHealthSchema);
  }

  /** What of a source is connected, and what to do next. Asks the provider, so it may take seconds. */
  getSourceSetup(source: string): Promise<SourceSetup> {
    return this.#http.get(
      `/setup/sources/${encodeURIComponent(source)}`,
      sourceSetupSchema,
    );
  }

  getUnboundScopes(
    options: { source?: string; cursor?: string; limit?: number } = {},
  ): Promise<UnboundScopes> {
    return this.#http.get(
      `/health/unbound${queryOf(options)}`,
      unboundScopesSchema,
    );
  }

  getDeliveries(
    filter: DeliveriesFilter = {},
    options: { cursor?: string; limit?: number } = {},
  ): Promise<Deliveries> {
    return this.#http.get(
      `/health/deliveries${queryOf({ ...filter, ...options })}`,
      deliveriesSchema,
    );
  }

  getDelivery(id: string): Promise<DeliveryWithPayload> {
    return this.#http.get(
      `/health/deliveries/${encodeURIComponent(id)}`,
      deliveryWithPayloadSchema,
    );
  }

  replayDelivery(id: string): Promise<{ replayed: number }> {
    const path = `/health/deliveries/${encodeURIComponent(id)}/replay`;
    return this.#http.post(path, {}, replayAnswerSchema);
  }

  replayDeliveries(request: ReplayRequest): Promise<{ replayed: number }> {
    return this.#http.post(
      '/health/deliveries/replay',
      request,
      replayAnswerSchema,
    );
  }

  startBackfill(
    source: string,
    request: BackfillRequest,
  ): Promise<{ scopes: number }> {
    return this.#http.post(backfillPath(source), request, backfillAnswerSchema);
  }

  stopBackfill(source: string): Promise<{ scopes: number }> {
    return this.#http.delete(backfillPath(source), backfillAnswerSchema);
  }
}

function backfillPath(source: string): string {
  return `/health/sources/${encodeURIComponent(source)}/backfill`;
}
