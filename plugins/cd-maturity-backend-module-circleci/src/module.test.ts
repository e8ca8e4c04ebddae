import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { recordSources } from 'backstage-plugin-cd-maturity-node/testUtils';
import cdMaturityModuleCircleci from '.';
import { circleciSource } from './normalize';

async function added(data: object) {
  const { plugin, added: seen } = recordSources();
  await startTestBackend({
    features: [
      mockServices.rootConfig.factory({
        data: JSON.parse(JSON.stringify(data)),
      }),
      plugin,
      cdMaturityModuleCircleci,
    ],
  });
  return seen;
}

describe('cdMaturityModuleCircleci', () => {
  it('hears webhooks without any configuration, and polls nothing', async () => {
    expect(await added({})).toEqual([[circleciSource, undefined]]);
  });

  it('polls with a token', async () => {
    const [[source, connection]] = await added({
      cdMaturity: { sources: { circleci: { token: 'a token' } } },
    });
    expect(source).toBe(circleciSource);
    expect(connection).toEqual({
      poll: expect.any(Function),
      check: expect.any(Function),
    });
  });
});
