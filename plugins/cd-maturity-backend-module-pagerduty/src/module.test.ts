import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { recordSources } from 'backstage-plugin-cd-maturity-node/testUtils';
import cdMaturityModulePagerduty from '.';
import { pagerdutySource } from './normalize';

async function added(data: object) {
  const { plugin, added: seen } = recordSources();
  await startTestBackend({
    features: [
      mockServices.rootConfig.factory({
        data: JSON.parse(JSON.stringify(data)),
      }),
      plugin,
      cdMaturityModulePagerduty,
    ],
  });
  return seen;
}

describe('cdMaturityModulePagerduty', () => {
  it('hears webhooks without any configuration, and polls nothing', async () => {
    expect(await added({})).toEqual([[pagerdutySource, undefined]]);
  });

  it('polls with a token', async () => {
    const [[source, connection]] = await added({
      cdMaturity: { sources: { pagerduty: { token: 'a token' } } },
    });
    expect(source).toBe(pagerdutySource);
    expect(connection).toEqual({
      poll: expect.any(Function),
      facts: expect.any(Function),
      check: expect.any(Function),
    });
  });
});
