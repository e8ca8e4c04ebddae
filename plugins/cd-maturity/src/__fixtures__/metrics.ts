import { MetricDto, SignalDto } from 'backstage-plugin-cd-maturity-common';

const WEEK_MS = 7 * 24 * 3600 * 1000;
const LAST = Date.parse('2025-11-17T00:00:00.000Z');

export const trendOf = (values: Array<number | null>): MetricDto['trend'] =>
  values.map((value, index) => ({
    at: new Date(LAST - (values.length - 1 - index) * WEEK_MS).toISOString(),
    value,
  }));

export const aMetric = (
  id: string,
  overrides: Partial<MetricDto> = {},
): MetricDto => ({
  id,
  title: 'Change lead time',
  unit: 'hours',
  direction: 'down',
  definition: 'Median time from the commit of a change to production.',
  source: 'https://dora.dev/guides/dora-metrics/',
  status: 'ok',
  value: 26,
  samples: 84,
  sampleName: 'change',
  window: '30d',
  newest: '2025-11-22T11:55:00.000Z',
  trend: trendOf([44, 38, 49, 36, 31, 34, 28, 33, 25, 27, 24, 26]),
  band: { position: 4, of: 6, label: 'One day to one week' },
  ...overrides,
});

/** The five DORA metrics, the rhythm and some figures of the pipeline. */
export const theMetrics = (): MetricDto[] => [
  aMetric('deploy.lead_time_p50_hours'),
  aMetric('deploy.prod_per_week', {
    title: 'Deployment frequency',
    unit: 'per week',
    direction: 'up',
    value: 3.9,
    samples: 50,
    sampleName: 'deployment',
    trend: trendOf([1, 2, 1.5, 2.5, 3, 2.2, 3.4, 2.8, 4, 4.6, 3.8, 3.9]),
    band: { position: 4, of: 6, label: 'Daily to weekly' },
  }),
  aMetric('deploy.recovery_p50_minutes', {
    title: 'Failed deployment recovery',
    unit: 'minutes',
    status: 'insufficient-samples',
    value: 85,
    samples: 2,
    sampleName: 'incident',
    window: '180d',
    trend: trendOf([190, null, null, 150, 140, 150, 120, null, 96, 90, 85, 85]),
    band: { position: 5, of: 6, label: 'One hour to one day' },
  }),
  aMetric('deploy.change_fail_ratio', {
    title: 'Change fail rate',
    unit: 'ratio',
    value: 0.08,
    samples: 50,
    sampleName: 'deployment',
    window: '90d',
    trend: trendOf([
      0.14, 0.12, 0.15, 0.1, 0.09, 0.11, 0.1, 0.07, 0.08, 0.06, 0.08, 0.08,
    ]),
    band: { position: 5, of: 6, label: '5 to 10 %' },
  }),
  aMetric('deploy.rework_ratio', {
    title: 'Deployment rework rate',
    unit: 'ratio',
    status: 'no-data',
    value: undefined,
    samples: 0,
    sampleName: 'deployment',
    window: '180d',
    trend: undefined,
    band: undefined,
    reason:
      'No incident source is connected, so nothing says what was unplanned.',
  }),
  aMetric('deploy.interval_cv', {
    title: 'Release interval variation',
    unit: 'score',
    value: 0.82,
    samples: 49,
    sampleName: 'item',
    window: '90d',
    band: undefined,
  }),
  aMetric('ci.queue_p95_minutes', {
    title: 'Queue time, p95',
    unit: 'minutes',
    value: 2.4,
    samples: 620,
    sampleName: 'run',
    trend: undefined,
    band: undefined,
  }),
  aMetric('deploy.manual_approval_ratio', {
    title: 'Manual approvals',
    unit: 'ratio',
    value: 1,
    samples: 50,
    sampleName: 'deployment',
    window: '90d',
    trend: undefined,
    band: undefined,
  }),
  aMetric('deploy.approval_wait_p50_hours', {
    title: 'Wait for approval',
    status: 'no-data',
    value: undefined,
    samples: 0,
    sampleName: 'deployment',
    trend: undefined,
    band: undefined,
    reason: 'no production deployment waited',
  }),
];

/** Deployments with uneven gaps, newest first. */
export const theSignals = (count: number): SignalDto[] =>
  Array.from({ length: count }, (_, index) => {
    // Bunches of three with a pause between them.
    const hours = Math.floor(index / 3) * 130 + (index % 3) * 9 + (index % 7);
    return {
      id: `signal-${index}`,
      kind: 'deployment',
      source: 'github',
      scope: 'github.com/quayside/payments-api',
      at: new Date(
        Date.parse('2025-11-22T11:55:00Z') - hours * 3600e3,
      ).toISOString(),
      title: `deploy-production ${1841 - index * 3}`,
      url: `https://github.com/quayside/payments-api/actions/runs/${
        1841 - index
      }`,
      outcome: 'success',
      environment: 'production',
      tier: 'production',
      durationMs: 360_000 + index * 1000,
    };
  });
