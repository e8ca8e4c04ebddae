import {
  measure,
  Metric,
  MetricContext,
  metricRegistry,
  metricResult,
  requiredWindows,
  SignalDictionary,
  WindowName,
} from 'backstage-plugin-cd-maturity-common';

export type DescribedMetric = {
  title: string;
  /** Null when there is none; `reason` says why. */
  value: number | null;
  unit: string;
  samples: number;
  window: WindowName;
  status: string;
  /** Newest event that took part, ISO 8601. */
  newest?: string;
  /** How many have begun and not ended; they are no samples. */
  censored?: number;
  reason?: string;
};

/**
 * Every metric by its id: in the window that the dictionary chooses, or in the one that is asked for, and then in no
 * other.
 */
export function describeMetrics(
  context: MetricContext,
  dictionary: SignalDictionary,
  only?: WindowName,
): Record<string, DescribedMetric> {
  const windows = requiredWindows([], dictionary);
  const { window: usual, widen, minSamples } = dictionary.defaults;
  const ladder = { windows: only ? [only] : [usual, ...widen], minSamples };
  const readings = measure(
    context,
    Object.fromEntries(
      metricRegistry.map(({ id }) => [
        id,
        (only ? undefined : windows[id]) ?? [ladder],
      ]),
    ),
  );
  const describe = (metric: Metric): DescribedMetric => {
    const signal = dictionary.signals[metric.id];
    const result = metricResult(metric, readings[metric.id], {
      window: only ?? signal?.window ?? usual,
      minSamples: signal?.minSamples ?? minSamples,
      widen: signal?.widen,
    });
    const { value = null, newest, samples, window, ...rest } = result;
    return {
      title: metric.title,
      value,
      unit: metric.unit,
      samples,
      window,
      ...rest,
      ...(newest !== undefined && { newest: new Date(newest).toISOString() }),
    };
  };
  return Object.fromEntries(
    metricRegistry.map(metric => [metric.id, describe(metric)]),
  );
}
