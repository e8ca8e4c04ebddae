import { EnvironmentEvent, Instant } from '../../signals';
import { MetricContext } from '../types';

type Isolation = NonNullable<EnvironmentEvent['isolation']>;

/** Lasting environments that exist at an instant, by what was said of each last. */
function existing({ evidence }: MetricContext, at: Instant) {
  const latest = new Map<string, EnvironmentEvent>();
  for (const event of evidence.environments) {
    if (event.at < at && !event.transient) {
      latest.set(`${event.scope} ${event.name}`, event);
    }
  }
  return [...latest.values()].filter(({ event }) => event !== 'deleted');
}

/** Where it runs: account and cluster; a namespace alone separates nothing that runs. */
function runtimeOf({ cluster, account }: Isolation): string | undefined {
  return cluster || account ? `${account ?? ''} ${cluster ?? ''}` : undefined;
}

const KEYS = {
  runtime: runtimeOf,
  credential: ({ credential }: Isolation) => credential,
};

/** Whether production shares the key with no other environment; false when it is not known of all. */
export function isIsolated(
  context: MetricContext,
  at: Instant,
  key: keyof typeof KEYS,
): boolean {
  const places = existing(context, at).map(({ tier, isolation = {} }) => ({
    isProduction: tier === 'production',
    key: KEYS[key](isolation),
  }));
  const production = places.filter(({ isProduction }) => isProduction);
  const others = new Set(
    places.filter(({ isProduction }) => !isProduction).map(place => place.key),
  );
  return (
    production.length > 0 &&
    others.size > 0 &&
    !others.has(undefined) &&
    production.every(place => place.key !== undefined && !others.has(place.key))
  );
}
