import { MetricOptions } from './types';

/** What counts where an organisation has chosen nothing. @public */
export const defaultMetricOptions: MetricOptions = {
  incidentLinkHours: 24,
  countFailedAttempts: false,
};
