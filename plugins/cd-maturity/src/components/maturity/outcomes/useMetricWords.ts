import { MetricDto } from 'backstage-plugin-cd-maturity-common';
import { useFormat } from '../../../hooks/useFormat';
import { useText } from '../../../hooks/useText';

const windows = ['30d', '90d', '180d', '365d'] as const;

/** A window's name as people say it. */
export const useWindowName = () => {
  const t = useText();
  return (name: string) => {
    const known = windows.find(window => window === name);
    return known ? t(`outcomes.window.${known}`) : name;
  };
};

const samples = [
  'push',
  'run',
  'deployment',
  'change',
  'incident',
  'week',
] as const;

/** What a metric counted, in words. */
const useSampleCount = () => {
  const t = useText();
  return (name: string, count: number) =>
    t(`outcomes.sample.${samples.find(item => item === name) ?? 'item'}`, {
      count,
    });
};

/** What stands below a metric's value. */
export const useMetricWords = (metric: MetricDto) => {
  const t = useText();
  const format = useFormat();
  const windowName = useWindowName();
  const sampleCount = useSampleCount();

  const known = (metric.trend ?? []).flatMap(({ value }) => value ?? []);
  const say = (value: number) => format.measure(value, metric.unit);
  const trend =
    known.length > 1
      ? t('outcomes.trend', {
          weeks: String(metric.trend?.length ?? 0),
          first: say(known[0]),
          last: say(known[known.length - 1]),
          low: say(Math.min(...known)),
          high: say(Math.max(...known)),
        })
      : undefined;

  const counted =
    metric.value === undefined && metric.reason
      ? metric.reason
      : t('outcomes.samples', {
          samples: sampleCount(metric.sampleName, metric.samples),
          window: windowName(metric.window),
        });
  return { trend, samples: counted };
};
