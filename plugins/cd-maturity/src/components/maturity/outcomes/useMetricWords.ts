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

/** What stands below a metric's value. */
export const useMetricWords = (metric: MetricDto) => {
  const t = useText();
  const format = useFormat();
  const windowName = useWindowName();

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

  const samples =
    metric.value === undefined && metric.reason
      ? metric.reason
      : t('outcomes.samples', {
          samples: `${format.number(metric.samples)} ${metric.sampleName}`,
          window: windowName(metric.window),
        });
  return { trend, samples };
};
