import { Signal } from '../../signals';
import { toEvidence } from '../evidence';
import { defaultMetricOptions } from '../options';
import { findMetric } from '../registry';
import { Measurement, MetricContext, WindowName } from '../types';
import { watchedSince } from '../watchedSince';
import { windowUntil } from '../window';
import { at } from './signals';

/** Tuesday after four whole weeks of March 2026. */
export const AS_OF = at('2026-03-31 00:00');

export function contextOf(
  signals: readonly Signal[],
  fields: Partial<MetricContext> = {},
): MetricContext {
  const evidence = toEvidence(signals);
  return {
    asOf: AS_OF,
    evidence,
    watchedSince: watchedSince(evidence),
    options: defaultMetricOptions,
    ...fields,
  };
}

/** What a metric says about the time before `AS_OF`. */
export function measured(
  id: string,
  context: MetricContext,
  window: WindowName = '30d',
): Measurement {
  const metric = findMetric(id);
  if (!metric) throw new Error(`no metric ${id}`);
  return metric.measure(context, windowUntil(context.asOf, window));
}
