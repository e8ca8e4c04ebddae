import { LoggerService } from '@backstage/backend-plugin-api';
import { JsonValue } from '@backstage/types';
import { Signal } from 'backstage-plugin-cd-maturity-common';
import {
  IncomingDelivery,
  ScopeIdentity,
  SignalSource,
  SourceConnection,
} from '../source';
import { DEFAULT_OPTIONS, RECEIVED_AT } from './samples';

const silent: LoggerService = {
  error() {},
  warn() {},
  info() {},
  debug() {},
  child: () => silent,
};

/**
 * What calls of a connection are made with, in tests.
 *
 * @public
 */
export const scopeContext = (
  scope: string,
  abort: AbortSignal = new AbortController().signal,
) => ({ scope, now: RECEIVED_AT, abort, logger: silent });

/** @public */
export type Polled = {
  deliveries: IncomingDelivery[];
  /** The notes of the pages, in the order in which they were kept. */
  states: Array<JsonValue | undefined>;
  /** Who the connection said that it asked. */
  identities: ScopeIdentity[];
};

/**
 * Polls a scope to its end.
 * @public
 */
export async function pollOf(
  connection: SourceConnection,
  scope: string,
  options: {
    since?: number;
    state?: JsonValue;
    abort?: AbortSignal;
    incidentLabels?: readonly string[];
    /** Called with each page before it is kept. */
    onPage?: (deliveries: IncomingDelivery[]) => void;
  } = {},
): Promise<Polled> {
  const polled: Polled = { deliveries: [], states: [], identities: [] };
  await connection.poll!({
    ...scopeContext(scope, options.abort),
    since: options.since ?? RECEIVED_AT - 7 * 86_400_000,
    state: options.state,
    incidentLabels: options.incidentLabels ?? DEFAULT_OPTIONS.incidentLabels,
    async keep({ deliveries, state }) {
      options.onPage?.(deliveries);
      polled.deliveries.push(...deliveries);
      polled.states.push(state);
    },
    async identify(identity) {
      polled.identities.push(identity);
    },
  });
  return polled;
}

/**
 * What the source makes of deliveries, in their order.
 * @public
 */
export function signalsOf(
  source: SignalSource,
  deliveries: readonly IncomingDelivery[],
  options = DEFAULT_OPTIONS,
): Signal[] {
  return deliveries.flatMap(
    ({ event, payload }) =>
      source.normalize(
        { event, payload: JSON.parse(payload), receivedAt: RECEIVED_AT },
        options,
      ).signals,
  );
}
