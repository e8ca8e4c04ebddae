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
import { WINDOW_DAYS, windowUntil } from './window';

/** Windows that a figure may come from, shortest first: the first one that holds enough samples. @public */
export type WindowLadder = {
  windows: readonly WindowName[];
  minSamples: number;
};

/** Ladders by the id of the metric. @public */
export type RequestedWindows = Record<string, readonly WindowLadder[]>;

/** A window up to now; `isWhole` when no signal is older, so that longer ones hold nothing more. */
type Span = { window: Window; isWhole: boolean };
type Spans = Record<WindowName, Span>;

const NAMES = Object.keys(WINDOW_DAYS) as WindowName[];

function spansOf(context: MetricContext): Spans {
  const first = firstSignalAt(context);
  const spans: Partial<Spans> = {};
  for (const name of NAMES) {
    const window = windowUntil(context.asOf, name);
    spans[name] = { window, isWhole: window.from <= first };
  }
  return spans as Spans;
}

/** Climbs each ladder only as far as somebody would look. */
function read(
  metric: Metric,
  context: MetricContext,
  ladders: readonly WindowLadder[],
  spans: Spans,
): MetricReading {
  const windows: Partial<Record<WindowName, Measurement>> = {};
  for (const ladder of ladders) {
    for (const name of ladder.windows) {
      const { window, isWhole } = spans[name];
      const measurement = windows[name] ?? metric.measure(context, window);
      windows[name] = measurement;
      if (isWhole || isEnough(measurement, ladder.minSamples)) break;
    }
  }
  return { windows };
}

type Plan = Array<{ metric: Metric; ladders: readonly WindowLadder[] }>;

/** The same windows are asked for entity after entity. */
const plans = new WeakMap<RequestedWindows, Plan>();

function planOf(windows: RequestedWindows): Plan {
  let plan = plans.get(windows);
  if (!plan) {
    plan = Object.entries(windows).flatMap(([id, ladders]) => {
      const metric = findMetric(id);
      return metric ? [{ metric, ladders }] : [];
    });
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
  const spans = spansOf(context);
  const readings: Record<string, MetricReading> = {};
  for (const { metric, ladders } of planOf(windows)) {
    readings[metric.id] = read(metric, context, ladders, spans);
  }
  return readings;
}
