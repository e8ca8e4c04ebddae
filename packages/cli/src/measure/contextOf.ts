import {
  defaultMetricOptions,
  Instant,
  MetricContext,
  Signal,
  toEvidence,
  watchedSince,
} from 'backstage-plugin-cd-maturity-common';

/** What metrics read, when signals are all that is known: neither owners nor siblings. */
export function contextOf(
  signals: readonly Signal[],
  asOf: Instant,
): MetricContext {
  const evidence = toEvidence(signals);
  return {
    asOf,
    evidence,
    watchedSince: watchedSince(evidence),
    options: defaultMetricOptions,
  };
}
