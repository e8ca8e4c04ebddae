import { MetricOptions } from './types';

/** What counts where an organisation has chosen nothing. @public */
export const defaultMetricOptions: MetricOptions = {
  incidentLinkHours: 24,
  countFailedAttempts: false,
  verificationMinutes: 60,
  newVersionsOnly: false,
  rollbacksLeaveDenominator: false,
  ignoreBots: false,
  releaseRhythm: 'working-days',
  recognition: { phases: {}, suites: {} },
  zone: 'UTC',
};
