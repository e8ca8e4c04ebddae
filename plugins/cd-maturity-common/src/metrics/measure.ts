import { findMetric } from './registry';
import { Metric, MetricContext, MetricReading, WindowName } from './types';
import { windowUntil } from './window';

/** @public */
export type RequestedWindows = Record<string, readonly WindowName[]>;

function read(
  metric: Metric,
  context: MetricContext,
  names: readonly WindowName[],
): MetricReading {
  const windows = names.map(name => [
    name,
    metric.measure(context, windowUntil(context.asOf, name)),
  ]);
  return { windows: Object.fromEntries(windows) };
}

/**
 * Every asked metric in every asked window up to `asOf`. Ids that no metric has are left out: they are facts, or signals
 * that are pushed.
 * @public
 */
export function measure(
  context: MetricContext,
  windows: RequestedWindows,
): Record<string, MetricReading> {
  const readings: Record<string, MetricReading> = {};
  for (const [id, names] of Object.entries(windows)) {
    const metric = findMetric(id);
    if (metric) readings[id] = read(metric, context, names);
  }
  return readings;
}
