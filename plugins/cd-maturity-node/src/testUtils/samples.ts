import { Entity } from '@backstage/catalog-model';
import { DeliveryHeaders, NormalizeOptions } from '../source';

/**
 * A request that the secret signed. The body is JSON with a space that serialising it again would lose.
 * @public
 */
export type SignedSample = {
  body: string;
  headers: DeliveryHeaders;
  secret: string;
  /** The header that proves where the request comes from. */
  proof: string;
  /** False where the proof is a plain token, which says nothing about the body. */
  coversBody?: boolean;
};

/**
 * What the contract suite needs to know about a source.
 * @public
 */
export type SignalSourceSamples = {
  /** At least one delivery per event that the source understands, as parsed JSON. */
  deliveries: ReadonlyArray<{ event: string; payload: unknown }>;
  /** Absent when the source takes no webhooks. */
  signed?: SignedSample;
  /** Entities and the scopes that speak for them. */
  entities: ReadonlyArray<{ entity: Entity; scopes: string[] }>;
  options?: NormalizeOptions;
};

export const DEFAULT_OPTIONS: NormalizeOptions = {
  environments: [],
  incidentLabels: ['incident', 'outage'],
};

/** 2026-03-02T12:00:00Z, so that nothing depends on the day of the test. */
export const RECEIVED_AT = Date.UTC(2026, 2, 2, 12);
