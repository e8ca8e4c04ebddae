import { Instant } from '../signals';
import { mapDefined } from './mapDefined';
import { isEnough } from './pickWindow';
import { firstSignalAt } from './readers/watched';
import { findMetric } from './registry';
import {
  Measurement,
  Metric,
  MetricContext,
  MetricReading,
  Window,
  WindowName,
} from './types';
import { windowUntil } from './window';

/** Windows that a figure may come from, shortest first: the first one that holds enough samples. @public */
export type WindowLadder = {
  windows: readonly WindowName[];
  minSamples: number;
};

/** Ladders by the id of the metric. @public */
export type RequestedWindows = Record<string, readonly WindowLadder[]>;

type Windows = Record<WindowName, Window>;

/** One entity after the other is measured up to the same instant. */
let held: { asOf: Instant; windows: Windows } | undefined;

function windowsUntil(asOf: Instant): Windows {
  if (held?.asOf !== asOf) {
    const windows = {
      '30d': windowUntil(asOf, '30d'),
      '90d': windowUntil(asOf, '90d'),
      '180d': windowUntil(asOf, '180d'),
      '365d': windowUntil(asOf, '365d'),
    };
    held = { asOf, windows };
  }
  return held.windows;
}

/** Climbs each ladder only as far as somebody would look: longer windows hold nothing more once one holds all signals. */
function read(
  metric: Metric,
  context: MetricContext,
  ladders: readonly WindowLadder[],
  until: Windows,
): MetricReading {
  const first = firstSignalAt(context);
  const windows: Partial<Record<WindowName, Measurement>> = {};
  for (const ladder of ladders) {
    for (const name of ladder.windows) {
      const window = until[name];
      const measurement = windows[name] ?? metric.measure(context, window);
      windows[name] = measurement;
      const isWhole = window.from <= first;
      if (isWhole || isEnough(measurement, ladder.minSamples)) break;
    }
  }
  return { windows };
}

type Plan = {
  steps: Array<{ metric: Metric; ladders: readonly WindowLadder[] }>;
  /** An object with all ids is copied: one that grows id by id is put anew again and again. */
  blank: Record<string, MetricReading>;
};

/** The same windows are asked for entity after entity. */
const plans = new WeakMap<RequestedWindows, Plan>();

function planOf(windows: RequestedWindows): Plan {
  let plan = plans.get(windows);
  if (!plan) {
    const steps = mapDefined(Object.entries(windows), ([id, ladders]) => {
      const metric = findMetric(id);
      return metric && { metric, ladders };
    });
    const blank = Object.fromEntries(
      steps.map(({ metric }) => [metric.id, { samples: 0 }]),
    );
    plan = { steps, blank };
    plans.set(windows, plan);
  }
  return plan;
}

/**
 * Every asked metric up to `asOf`, in each window that its ladders need. Ids that no metric has are left out: they are
 * facts, or signals that are pushed.
 * @public
 */
export function measure(
  context: MetricContext,
  windows: RequestedWindows,
): Record<string, MetricReading> {
  const until = windowsUntil(context.asOf);
  const { steps, blank } = planOf(windows);
  const readings = { ...blank };
  for (const { metric, ladders } of steps) {
    readings[metric.id] = read(metric, context, ladders, until);
  }
  return readings;
}
