import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { recordSources } from 'backstage-plugin-cd-maturity-node/testUtils';
import cdMaturityModuleAzureDevops from '.';

async function added(integrations: object) {
  const { plugin, added: seen } = recordSources();
  await startTestBackend({
    features: [
      mockServices.rootConfig.factory({
        data: { integrations: JSON.parse(JSON.stringify(integrations)) },
      }),
      plugin,
      cdMaturityModuleAzureDevops,
    ],
  });
  return seen[0];
}

describe('cdMaturityModuleAzureDevops', () => {
  it('hears webhooks without any configuration, and polls nothing', async () => {
    const [source, connection] = await added({});
    expect(source.id).toBe('azure-devops');
    expect(connection).toBeUndefined();
  });

  it('asks the hosts of integrations that have credentials', async () => {
    const [, connection] = await added({
      azure: [
        {
          host: 'dev.azure.com',
          credentials: [{ personalAccessToken: 'a token' }],
        },
      ],
    });
    expect(connection).toEqual({
      poll: expect.any(Function),
      facts: expect.any(Function),
      tree: expect.any(Function),
      check: expect.any(Function),
    });
  });
});
