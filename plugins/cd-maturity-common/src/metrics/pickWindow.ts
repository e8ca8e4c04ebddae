import { nothing } from './measurement';
import { Measurement, MetricReading, WindowName } from './types';
import { WINDOW_DAYS } from './window';

/** Windows that a figure with too few samples takes instead, shortest first. */
const WIDER: readonly WindowName[] = ['90d', '180d', '365d'];

/**
 * Those of the wider windows that are longer than the wanted one.
 * @public
 */
export function windowsAbove(
  window: WindowName,
  wider: readonly WindowName[] = WIDER,
): WindowName[] {
  return wider.filter(name => WINDOW_DAYS[name] > WINDOW_DAYS[window]);
}

/** How a figure is wanted. @public */
export type WantedWindow = {
  window: WindowName;
  minSamples: number;
  /** False for rates and counts per time: a longer window would change what they mean. */
  widen: boolean;
};

/** @public */
export type PickedWindow = {
  window: WindowName;
  measurement: Measurement;
  /** Whether the measurement has a value and enough samples behind it. */
  enough: boolean;
};

const NOT_MEASURED = nothing('not measured');

/** Whether a measurement has a value and enough samples behind it. @public */
export function isEnough(
  measurement: Measurement,
  minSamples: number,
): boolean {
  return measurement.value !== undefined && measurement.samples >= minSamples;
}

/** Windows that a figure may come from, shortest first: the first one that holds enough samples. @public */
export type WindowLadder = {
  windows: readonly WindowName[];
  minSamples: number;
};

/** The windows that a figure is looked for in. */
export function ladderOf(
  { window, minSamples, widen }: WantedWindow,
  wider: readonly WindowName[] = WIDER,
): WindowLadder {
  const longer = widen ? windowsAbove(window, wider) : [];
  return { windows: [window, ...longer], minSamples };
}

type Measured = Extract<MetricReading, { windows: unknown }>['windows'];

/** With names that are written out each look is direct; by a name that varies it takes ten times as long. */
function measuredIn(windows: Measured, name: WindowName) {
  switch (name) {
    case '30d':
      return windows['30d'];
    case '90d':
      return windows['90d'];
    case '180d':
      return windows['180d'];
    default:
      return windows['365d'];
  }
}

/** The measurement of the first window that holds enough samples, else that of the first of all. */
export function climb(
  reading: MetricReading,
  { windows, minSamples }: WindowLadder,
): PickedWindow {
  const [window] = windows;
  if (!('windows' in reading)) {
    const enough = isEnough(reading, minSamples);
    return { window, measurement: reading, enough };
  }
  for (const name of windows) {
    const measurement = measuredIn(reading.windows, name);
    if (measurement && isEnough(measurement, minSamples)) {
      return { window: name, measurement, enough: true };
    }
  }
  const measurement = measuredIn(reading.windows, window) ?? NOT_MEASURED;
  return { window, measurement, enough: false };
}

/**
 * The measurement that counts: that of the wanted window, or of the first wider one that holds enough samples. Without
 * any, the one of the wanted window, marked as not enough.
 * @public
 */
export function pickWindow(
  reading: MetricReading,
  wanted: WantedWindow,
  wider?: readonly WindowName[],
): PickedWindow {
  return climb(reading, ladderOf(wanted, wider));
}
