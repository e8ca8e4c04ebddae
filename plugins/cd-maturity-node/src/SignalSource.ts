import { Entity } from '@backstage/catalog-model';
import {
  EnvironmentTier,
  Instant,
  Signal,
  SourceRole,
} from 'backstage-plugin-cd-maturity-common';

/** Headers of a request, names in lower case. @public */
export type DeliveryHeaders = Record<string, string | undefined>;

/** One raw delivery as it came in. @public */
export type RawDelivery = {
  /** What the provider calls it, for example `workflow_run`. */
  event: string;
  /** Parsed JSON body. */
  payload: unknown;
  receivedAt: Instant;
};

/** Choices of an organisation that normalising depends on. @public */
export type NormalizeOptions = {
  /** Environment name patterns (case-insensitive regular expressions) to tiers; they win over built-in names. */
  environments: Array<{ pattern: string; tier: EnvironmentTier }>;
  /** Labels that mark an issue as an incident of production, lower case. */
  incidentLabels: string[];
};

/** What a payload had to say. @public */
export type Normalized = {
  signals: Signal[];
  /** Why there are none, when there are none. */
  note?: string;
};

/** Says that a source speaks for an entity, and why. @public */
export type BindingHint = {
  /** Scope of the signals, lower case. */
  scope: string;
  roles: SourceRole[];
  /** Only signals that fit count for the entity; globs with `*`. */
  filter?: { workflow?: string; environment?: string };
  /** The annotation or rule that says so, for people. */
  why: string;
};

/**
 * One provider of delivery signals. Everything here is pure: it neither waits nor reads a clock.
 * @public
 */
export interface SignalSource {
  /** Short name in addresses and bindings: `github`. */
  readonly id: string;
  readonly title: string;
  readonly webhook: {
    /** Whether one of the secrets signed exactly these bytes. */
    verify(
      rawBody: Uint8Array,
      headers: DeliveryHeaders,
      secrets: readonly string[],
    ): boolean;
    /** Identity and event name of a delivery; undefined when the headers do not say. */
    identify(
      headers: DeliveryHeaders,
    ): { deliveryId: string; event: string } | undefined;
  };
  /** Throws {@link InvalidPayloadError} when the payload cannot be read. */
  normalize(delivery: RawDelivery, options: NormalizeOptions): Normalized;
  /** Which scopes of this provider speak for the entity, by its annotations. */
  bindings(entity: Entity): BindingHint[];
}
