import { Instant } from '../signals';
import { WEEK_MS } from './time';
import { Metric, MetricContext, WindowName } from './types';
import { windowUntil } from './window';

/** One point of a trend; null where there was nothing to say. @public */
export type TrendPoint = { at: Instant; value: number | null };

/**
 * The metric as it stood at the end of each of the last weeks, oldest first: one trailing window per week, the last one
 * ends at `asOf`.
 * @public
 */
export function weeklyTrend(
  metric: Metric,
  context: MetricContext,
  weeks: number,
  window: WindowName = '30d',
): TrendPoint[] {
  return Array.from({ length: weeks }, (_, n) => {
    const at = context.asOf - (weeks - 1 - n) * WEEK_MS;
    const { value } = metric.measure(context, windowUntil(at, window));
    return { at, value: value ?? null };
  });
}
