import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { recordSources } from 'backstage-plugin-cd-maturity-node/testUtils';
import cdMaturityModuleArgocd from '.';
import { argocdSource } from './normalize';

async function added(data: object) {
  const { plugin, added: seen } = recordSources();
  await startTestBackend({
    features: [
      mockServices.rootConfig.factory({
        data: JSON.parse(JSON.stringify(data)),
      }),
      plugin,
      cdMaturityModuleArgocd,
    ],
  });
  return seen;
}

describe('cdMaturityModuleArgocd', () => {
  it('hears notifications without any configuration, and polls nothing', async () => {
    expect(await added({})).toEqual([[argocdSource, undefined]]);
  });

  it('polls the servers that are configured', async () => {
    const [[source, connection]] = await added({
      cdMaturity: {
        sources: {
          argocd: {
            instances: [
              { name: 'main', url: 'https://argocd.test', token: 'secret' },
            ],
          },
        },
      },
    });
    expect(source).toBe(argocdSource);
    expect(connection).toEqual({
      poll: expect.any(Function),
      facts: expect.any(Function),
      check: expect.any(Function),
    });
  });
});
