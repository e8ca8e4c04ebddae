import { findMetric } from './registry';
import { metricResult } from './metricResult';
import { Metric } from './types';

const ratio = { unit: 'ratio' as const };

describe('metricResult', () => {
  it('takes the window that holds enough samples and says which', () => {
    const reading = {
      windows: {
        '30d': { value: 1, samples: 2 },
        '90d': { value: 0.5, samples: 8, newest: 7 },
      },
    };
    expect(metricResult(ratio, reading, { minSamples: 5 })).toEqual({
      status: 'ok',
      value: 0.5,
      samples: 8,
      newest: 7,
      window: '90d',
    });
  });

  it('never widens a rate', () => {
    const reading = {
      windows: {
        '30d': { value: 1, samples: 2 },
        '90d': { value: 3, samples: 9 },
      },
    };
    const frequency = findMetric('deploy.prod_per_week') as Metric;
    expect(metricResult(frequency, reading, {})).toMatchObject({
      status: 'insufficient-samples',
      value: 1,
      window: '30d',
      reason: 'rests on 2 of at least 5 samples',
    });
  });

  it('passes on why there is nothing', () => {
    const reading = {
      windows: { '90d': { samples: 0, censored: 2, reason: 'still red' } },
    };
    expect(metricResult(ratio, reading, { window: '90d' })).toEqual({
      status: 'no-data',
      samples: 0,
      censored: 2,
      reason: 'still red',
      window: '90d',
    });
    expect(metricResult(ratio, undefined, {})).toEqual({
      status: 'no-data',
      samples: 0,
      reason: 'not measured',
      window: '30d',
    });
  });
});
