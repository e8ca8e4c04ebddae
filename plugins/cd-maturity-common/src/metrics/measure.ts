import { firstSignalAt } from './readers/watched';
import { findMetric } from './registry';
import {
  Measurement,
  Metric,
  MetricContext,
  MetricReading,
  WindowName,
} from './types';
import { windowUntil } from './window';

/** @public */
export type RequestedWindows = Record<string, readonly WindowName[]>;

/**
 * Windows that all begin before the first signal hold the same and divide by the same time: one of them is enough.
 */
function read(
  metric: Metric,
  context: MetricContext,
  names: readonly WindowName[],
): MetricReading {
  const first = firstSignalAt(context);
  const windows: Partial<Record<WindowName, Measurement>> = {};
  let whole: Measurement | undefined;
  for (const name of names) {
    const window = windowUntil(context.asOf, name);
    const isWhole = window.from <= first;
    const measurement = (isWhole && whole) || metric.measure(context, window);
    if (isWhole) whole = measurement;
    windows[name] = measurement;
  }
  return { windows };
}

type Plan = Array<{ metric: Metric; names: readonly WindowName[] }>;

/** The same windows are asked for entity after entity. */
const plans = new WeakMap<RequestedWindows, Plan>();

function planOf(windows: RequestedWindows): Plan {
  let plan = plans.get(windows);
  if (!plan) {
    plan = Object.entries(windows).flatMap(([id, names]) => {
      const metric = findMetric(id);
      return metric ? [{ metric, names }] : [];
    });
    plans.set(windows, plan);
  }
  return plan;
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
  for (const { metric, names } of planOf(windows)) {
    readings[metric.id] = read(metric, context, names);
  }
  return readings;
}
