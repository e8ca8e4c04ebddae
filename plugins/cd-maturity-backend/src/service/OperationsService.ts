import {
  BackfillRequest,
  Deliveries,
  DeliveryState,
  DeliveryWithPayload,
  PushAnswer,
  ReplayRequest,
  SourceHealth,
  SourceSetup,
  UnboundScopes,
} from 'backstage-plugin-cd-maturity-common';
import { PushedItems } from '../push/pushedItems';
import { CallOptions } from './CdMaturityService';

export type DeliveriesRequest = {
  source?: string;
  state?: DeliveryState;
  event?: string;
  from?: string;
  to?: string;
  cursor?: string;
  limit: number;
};

export type UnboundRequest = {
  source?: string;
  cursor?: string;
  limit: number;
};

/** What those may ask who run the product or push into it. */
export interface OperationsService {
  getSourceHealth(options: CallOptions): Promise<SourceHealth>;
  getSourceSetup(source: string, options: CallOptions): Promise<SourceSetup>;
  getUnboundScopes(
    request: UnboundRequest,
    options: CallOptions,
  ): Promise<UnboundScopes>;
  getDeliveries(
    request: DeliveriesRequest,
    options: CallOptions,
  ): Promise<Deliveries>;
  getDelivery(id: string, options: CallOptions): Promise<DeliveryWithPayload>;
  replayDelivery(
    id: string,
    options: CallOptions,
  ): Promise<{ replayed: number }>;
  replayDeliveries(
    request: ReplayRequest,
    options: CallOptions,
  ): Promise<{ replayed: number }>;
  startBackfill(
    source: string,
    request: BackfillRequest,
    options: CallOptions,
  ): Promise<{ scopes: number }>;
  stopBackfill(
    source: string,
    options: CallOptions,
  ): Promise<{ scopes: number }>;
  pushFacts(items: PushedItems, options: CallOptions): Promise<PushAnswer>;
  pushSignals(items: PushedItems, options: CallOptions): Promise<PushAnswer>;
}
