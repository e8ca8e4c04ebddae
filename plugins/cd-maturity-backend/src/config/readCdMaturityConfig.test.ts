import { ConfigReader } from '@backstage/config';
import { JsonObject } from '@backstage/types';
import { readCdMaturityConfig } from './readCdMaturityConfig';

const read = (cdMaturity: JsonObject) =>
  readCdMaturityConfig(new ConfigReader({ cdMaturity }));

describe('readCdMaturityConfig', () => {
  it('has defaults for everything', () => {
    const config = readCdMaturityConfig(new ConfigReader({}));
    expect(config.catalog.refresh).toBe(300_000);
    expect(config.retention.deliveries).toBe(14 * 86_400_000);
    expect(config.incidentLabels).toEqual(['incident', 'outage']);
    expect(config.evaluation.batchSize).toBeUndefined();
  });

  it('reads durations in every form that Backstage knows', () => {
    expect(read({ catalog: { refresh: '30 seconds' } }).catalog.refresh).toBe(
      30_000,
    );
    expect(read({ catalog: { refresh: 'PT2M' } }).catalog.refresh).toBe(
      120_000,
    );
    expect(
      read({ catalog: { refresh: { minutes: 1, seconds: 30 } } }).catalog
        .refresh,
    ).toBe(90_000);
  });

  it.each([
    [
      { environments: [{ pattern: 'x', tier: 'prod' }] },
      'cdMaturity.environments[0].tier',
    ],
    [
      { environments: [{ pattern: '(', tier: 'production' }] },
      'cdMaturity.environments[0].pattern: must be a regular expression',
    ],
    [
      { catalog: { refresh: 'soon' } },
      'cdMaturity.catalog.refresh: must be a duration',
    ],
    [
      { sources: { github: { webhook: { secrets: [] } } } },
      'cdMaturity.sources.github.webhook.secrets',
    ],
    [
      { criticality: { weights: { high: 0 } } },
      'cdMaturity.criticality.weights.high',
    ],
    [
      { criticality: { weights: { low: 0.5 } } },
      'cdMaturity.criticality.weights.low',
    ],
    [
      { criticality: { weights: { high: 2, High: 3 } } },
      'cdMaturity.criticality.weights.High: has a weight already',
    ],
    [{ criticality: { annotation: ' ' } }, 'cdMaturity.criticality.annotation'],
    [{ enviroments: [] }, 'enviroments'],
    [{ evaluation: { batchSize: 0 } }, 'cdMaturity.evaluation.batchSize'],
  ])('names the full key of %j', (config, key) => {
    expect(() => read(config)).toThrow(key);
  });
});
