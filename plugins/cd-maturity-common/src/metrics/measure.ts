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

/** Windows are found by their place here: by name each look would go through the slowest kind of access. */
const NAMES: readonly WindowName[] = ['30d', '90d', '180d', '365d'];

/** One entity after the other is measured up to the same instant. */
let held: { asOf: Instant; windows: Window[] } | undefined;

function windowsUntil(asOf: Instant): readonly Window[] {
  if (held?.asOf !== asOf) {
    held = { asOf, windows: NAMES.map(name => windowUntil(asOf, name)) };
  }
  return held.windows;
}

type Step = Pick<Metric, 'id' | 'measure'> & {
  ladders: Array<{ places: number[]; minSamples: number }>;
};

/** Climbs each ladder only as far as somebody would look: longer windows hold nothing more once one holds all signals. */
function read(
  step: Step,
  context: MetricContext,
  until: readonly Window[],
  first: Instant,
): MetricReading {
  const found = new Array<Measurement | undefined>(NAMES.length);
  for (const { places, minSamples } of step.ladders) {
    for (const place of places) {
      const window = until[place];
      const measurement = found[place] ?? step.measure(context, window);
      found[place] = measurement;
      const isWhole = window.from <= first;
      if (isWhole || isEnough(measurement, minSamples)) break;
    }
  }
  const windows = {
    '30d': found[0],
    '90d': found[1],
    '180d': found[2],
    '365d': found[3],
  };
  return { windows };
}

type Plan = {
  steps: Step[];
  /** An object with all ids is copied: one that grows id by id is put anew again and again. */
  blank: Record<string, MetricReading>;
};

function climbs(ladders: readonly WindowLadder[]): Step['ladders'] {
  return ladders.map(({ windows, minSamples }) => ({
    places: windows.map(name => NAMES.indexOf(name)),
    minSamples,
  }));
}

/** The same windows are asked for entity after entity. */
const plans = new WeakMap<RequestedWindows, Plan>();

function planOf(windows: RequestedWindows): Plan {
  let plan = plans.get(windows);
  if (!plan) {
    const steps = mapDefined(Object.entries(windows), ([id, ladders]) => {
      const metric = findMetric(id);
      return (
        metric && { id, measure: metric.measure, ladders: climbs(ladders) }
      );
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
  const first = firstSignalAt(context);
  const readings = { ...blank };
  for (const step of steps) {
    readings[step.id] = read(step, context, until, first);
  }
  return readings;
}
