import { SignalDefinition } from '../model/signalDictionary';
import { pickWindow } from './pickWindow';
import {
  Metric,
  MetricReading,
  MetricResult,
  MetricUnit,
  WindowName,
} from './types';

/** What a signal says about its window and minimum, with the defaults of the dictionary filled in. @public */
export type ReadingRule = Pick<
  SignalDefinition,
  'window' | 'minSamples' | 'widen'
>;

const DEFAULT_WINDOW: WindowName = '30d';
const DEFAULT_MIN_SAMPLES = 5;

/** More time would change what they mean. */
const RATES: readonly MetricUnit[] = ['per month', 'per week', 'per day'];

/**
 * The figure that pages show: of the window that holds enough samples. With fewer it is shown as well, marked as resting
 * on few.
 * @public
 */
export function metricResult(
  metric: Pick<Metric, 'unit'>,
  reading: MetricReading | undefined,
  definition: ReadingRule,
): MetricResult {
  const {
    window: wanted = DEFAULT_WINDOW,
    minSamples = DEFAULT_MIN_SAMPLES,
    widen,
  } = definition;
  if (!reading) {
    return {
      status: 'no-data',
      samples: 0,
      window: wanted,
      reason: 'not measured',
    };
  }
  const { window, measurement, enough } = pickWindow(reading, {
    window: wanted,
    minSamples,
    widen: widen !== false && !RATES.includes(metric.unit),
  });
  const { value, samples } = measurement;
  if (value === undefined) return { ...measurement, status: 'no-data', window };
  if (enough) return { ...measurement, status: 'ok', window };
  const reason = `rests on ${samples} of at least ${minSamples} samples`;
  return { ...measurement, status: 'insufficient-samples', window, reason };
}
