import { perContext } from './perContext';
import { Sample } from './sample';
import { Measurement, Metric, MetricContext, Window } from './types';
import { startOf } from './window';

/** A ratio says nothing when more of its samples than this cannot be told. */
const MOST_UNKNOWN = 0.3;

export type MetricText = Omit<Metric, 'measure'>;

export type RatioParts = {
  /** In order of time. */
  samples: (context: MetricContext) => readonly Sample[];
  /** Why there is nothing, when no sample lies in the window. */
  none: string;
  /** Why a sample can say neither yes nor no. */
  unknown?: string;
  /** Another reason why the figure would mislead. */
  unless?: (context: MetricContext, window: Window) => string | undefined;
};

function shareOf(
  samples: readonly Sample[],
  { from, to }: Window,
  parts: RatioParts,
): Measurement {
  const start = startOf(samples, from);
  const end = startOf(samples, to);
  let yes = 0;
  let told = 0;
  let newest;
  for (let n = start; n < end; n += 1) {
    const { at, value } = samples[n];
    if (value !== undefined) {
      yes += value;
      told += 1;
      newest = at;
    }
  }
  if (start === end) return { samples: 0, reason: parts.none };
  if (end - start - told > MOST_UNKNOWN * (end - start)) {
    return { samples: told, newest, reason: parts.unknown ?? parts.none };
  }
  return { value: yes / told, samples: told, newest };
}

/** Share of samples that say yes. */
export function ratioMetric(text: MetricText, parts: RatioParts): Metric {
  const samplesOf = perContext(parts.samples);
  return {
    ...text,
    measure(context, window) {
      const reason = parts.unless?.(context, window);
      if (reason) return { samples: 0, reason };
      return shareOf(samplesOf(context), window, parts);
    },
  };
}
