import { MetricOptions } from 'backstage-plugin-cd-maturity-common';
import { CdMaturityConfig } from './configSchema';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** What metrics call the choices of `cdMaturity.metrics`. */
export function metricOptions({
  incidentLink,
  verification,
  timeZone,
  ...switches
}: CdMaturityConfig['metrics']): MetricOptions {
  return {
    ...switches,
    incidentLinkHours: incidentLink / HOUR_MS,
    verificationMinutes: verification / MINUTE_MS,
    zone: timeZone,
  };
}
