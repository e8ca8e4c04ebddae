import { defaultMetricOptions } from 'backstage-plugin-cd-maturity-common';
import { configSchema } from './configSchema';
import { metricOptions } from './metricOptions';

describe('metricOptions', () => {
  it('chooses by default what the domain chooses', () => {
    const { metrics } = configSchema.parse({});
    expect(metricOptions(metrics)).toEqual(defaultMetricOptions);
  });

  it('passes every choice on', () => {
    const { metrics } = configSchema.parse({
      metrics: {
        incidentLink: '12h',
        verification: '30m',
        countFailedAttempts: true,
        newVersionsOnly: true,
        rollbacksLeaveDenominator: true,
        ignoreBots: true,
        releaseRhythm: 'time',
        timeZone: 'Europe/Berlin',
        recognition: { suites: { integration: ['pact'] } },
      },
    });
    expect(metricOptions(metrics)).toEqual({
      incidentLinkHours: 12,
      verificationMinutes: 30,
      countFailedAttempts: true,
      newVersionsOnly: true,
      rollbacksLeaveDenominator: true,
      ignoreBots: true,
      releaseRhythm: 'time',
      zone: 'Europe/Berlin',
      recognition: { phases: {}, suites: { integration: ['pact'] } },
    });
  });

  it('does not know a time zone that does not exist', () => {
    const result = configSchema.safeParse({
      metrics: { timeZone: 'Berlin' },
    });
    expect(result.error?.issues[0]).toMatchObject({
      path: ['metrics', 'timeZone'],
      message: 'must be a time zone such as Europe/Berlin',
    });
  });
});
