import { LoggerService } from '@backstage/backend-plugin-api';
import { JsonValue } from '@backstage/types';
import { Instant } from 'backstage-plugin-cd-maturity-common';
import { IncomingDelivery } from './delivery';

/** What a call to a provider is made with. Ends early when `abort` fires. @public */
export type ScopeContext = {
  /** One scope that is bound to an entity, as bindings name it. */
  scope: string;
  now: Instant;
  abort: AbortSignal;
  logger: LoggerService;
};

/** One poll of one scope. @public */
export type PollContext = ScopeContext & {
  /**
   * Nothing that last changed before this is asked for. The caller subtracts its look-back, and starts a backfill by an
   * older time; the provider only obeys.
   */
  since: Instant;
  /** What the provider itself noted at the last page that was kept: entity tags, a page to go on from. */
  state: JsonValue | undefined;
  /**
   * Keeps a page and the note that goes with it, both or neither. What is kept is read like a webhook, so a payload that
   * cannot be understood becomes a dead letter and stops nothing. Wait for it before asking for the next page.
   */
  keep(page: {
    deliveries: IncomingDelivery[];
    state?: JsonValue;
  }): Promise<void>;
  /** Labels that mark an issue of the scope as an incident, as they are written. */
  incidentLabels: readonly string[];
  /** Tells who answered, where the provider says so: repositories are renamed and moved, and some are asked for by number. */
  identify(identity: ScopeIdentity): Promise<void>;
};

/** Who a scope is, whatever it was asked for by. @public */
export type ScopeIdentity = {
  /** Its present name, as signals carry it. */
  scope: string;
  /** What stays when it is renamed, unique within the source: `github.com/42`. */
  id: string;
};

/** A fact about a scope under a name of the signal dictionary. @public */
export type ScopeFact = {
  id: string;
  /** Ratios are 0 to 1. */
  value: boolean | number;
  samples?: number;
  /** A page that shows it; http or https. */
  url?: string;
  /**
   * E-mail addresses, lower case, of the people whom the fact is about. Where they are given, it holds only for an entity
   * whose owner is or has one of them as a member. They are compared and forgotten.
   */
  people?: string[];
};

/** The files of the default branch. @public */
export type RepositoryTree = {
  /** Paths of files from the root, with `/`. */
  paths: string[];
  /** Commit that was read. */
  sha: string;
  /** The provider gave only a part, so what is not there may still exist. */
  truncated: boolean;
};

/**
 * What of a provider needs a network: created by its module from credentials. Every part is optional. All throw a
 * {@link ProviderError} when the provider refuses, so that the caller can back off and say how to mend it.
 * @public
 */
export interface SourceConnection {
  /** Asks for what changed and keeps it, oldest page first where the provider allows it. */
  poll?(context: PollContext): Promise<void>;
  /** What the provider shows of the scope beside events. */
  facts?(context: ScopeContext): Promise<ScopeFact[]>;
  /** One request where possible; `knownSha` lets an unchanged tree cost nothing (undefined is answered). */
  tree?(
    context: ScopeContext & { knownSha: string | undefined },
  ): Promise<RepositoryTree | undefined>;
  /** Whether the credentials reach the scope; undefined when all is well, else what to do next. */
  check?(
    context: ScopeContext,
  ): Promise<{ problem: string; hint: string } | undefined>;
}
