import {
  EnvironmentTier,
  Instant,
  Signal,
} from 'backstage-plugin-cd-maturity-common';
import type { ScopeIdentity } from './SourceConnection';

/** Headers of a request, names in lower case. @public */
export type DeliveryHeaders = Record<string, string | undefined>;

/** One delivery as it is kept until it is read. @public */
export type IncomingDelivery = {
  /** What the provider calls this delivery; without one a hash of the payload takes its place. */
  deliveryId?: string;
  /** What the provider calls the event, for example `workflow_run`. */
  event: string;
  /** JSON text. */
  payload: string;
};

/** One raw delivery, ready to be read. @public */
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
  /** Labels that do so in some scopes only, by the name of the scope: entities that they speak for name them. */
  scopeIncidentLabels?: ReadonlyMap<string, readonly string[]>;
};

/**
 * That a scope has this name from now on. One that had no other name before is new.
 *
 * @public
 */
export type ScopeRename = {
  from?: string;
  to: string;
  /** What stays when it is renamed, as {@link ScopeIdentity} has it, where the name before is not said. */
  id?: string;
};

/** What a payload had to say. @public */
export type Normalized = {
  signals: Signal[];
  /** Scopes that are new, or have another name from now on: whatever had that name before has it no longer. */
  renames?: ScopeRename[];
  /** Why there are none, when there are none. */
  note?: string;
};
