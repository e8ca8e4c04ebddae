import {
  benchmark,
  deliveryBand,
  Metric,
  MetricContext,
  MetricDto,
  metricRegistry,
  MetricReading,
  metricResult,
  weeklyTrend,
} from 'backstage-plugin-cd-maturity-common';
import { ModelSet } from '../models/ModelSet';

const WEEKS = 12;
/** What the outcome panel draws a line for. */
const WITH_TREND: ReadonlySet<string> = new Set([
  'deploy.prod_per_week',
  'deploy.lead_time_p50_hours',
  'deploy.change_fail_ratio',
  'deploy.recovery_p50_minutes',
  'deploy.rework_ratio',
  'deploy.interval_cv',
]);

function toMetric(
  metric: Metric,
  reading: MetricReading | undefined,
  models: ModelSet,
  context: MetricContext,
  withTrend = WITH_TREND.has(metric.id),
): MetricDto {
  const signal = models.signal(metric.id);
  const result = metricResult(metric, reading, signal ?? {});
  const band = deliveryBand(metric.id, result.value);
  const compared = benchmark(metric.id, result.value);
  return {
    id: metric.id,
    title: metric.title,
    unit: metric.unit,
    direction: metric.direction,
    definition: metric.definition,
    source: metric.source,
    status: result.status,
    ...(result.value === undefined ? {} : { value: result.value }),
    samples: result.samples,
    sampleName: signal?.sample ?? 'item',
    window: result.window,
    ...(result.newest === undefined
      ? {}
      : { newest: new Date(result.newest).toISOString() }),
    ...(result.reason ? { reason: result.reason } : {}),
    ...(withTrend
      ? {
          trend: weeklyTrend(metric, context, WEEKS).map(({ at, value }) => ({
            at: new Date(at).toISOString(),
            value,
          })),
        }
      : {}),
    ...(band ? { band } : {}),
    ...(compared ? { benchmark: compared } : {}),
  };
}

/** One figure with its line, whether or not the outcome panel draws one. */
export function toTrend(
  metric: Metric,
  readings: Record<string, MetricReading>,
  models: ModelSet,
  context: MetricContext,
): MetricDto {
  return toMetric(metric, readings[metric.id], models, context, true);
}

/** Every figure with its definition, as it was when the entity was last judged, and the lines of the outcome panel. */
export function toMetrics(
  models: ModelSet,
  readings: Record<string, MetricReading>,
  context: MetricContext,
): MetricDto[] {
  return metricRegistry.map(metric =>
    toMetric(metric, readings[metric.id], models, context),
  );
}
