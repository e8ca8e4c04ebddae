import { Instant } from '../signals';
import { mapDefined } from './mapDefined';
import { isEnough, WindowLadder } from './pickWindow';
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

type Step = Pick<Metric, 'id' | 'measure'> & {
  ladders: readonly WindowLadder[];
};

/** Climbs each ladder only as far as somebody would look: longer windows hold nothing more once one holds all signals. */
function read(
  step: Step,
  context: MetricContext,
  until: Windows,
): MetricReading {
  const first = firstSignalAt(context);
  // All names at once, as an object that grows name by name is put anew again and again.
  const windows: Partial<Record<WindowName, Measurement>> = {
    '30d': undefined,
    '90d': undefined,
    '180d': undefined,
    '365d': undefined,
  };
  for (const ladder of step.ladders) {
    for (const name of ladder.windows) {
      const window = until[name];
      const measurement = windows[name] ?? step.measure(context, window);
      windows[name] = measurement;
      const isWhole = window.from <= first;
      if (isWhole || isEnough(measurement, ladder.minSamples)) break;
    }
  }
  return { windows };
}

type Plan = {
  steps: Step[];
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
      return metric && { id, measure: metric.measure, ladders };
    });
    const blank = Object.fromEntries(
      steps.map(({ id }) => [id, { samples: 0 }]),
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
  for (const step of steps) readings[step.id] = read(step, context, until);
  return readings;
}
