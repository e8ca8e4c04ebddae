import { createBackendPlugin } from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import {
  SignalSource,
  SourceConnection,
  signalSourcesExtensionPoint,
} from 'backstage-plugin-cd-maturity-node';
import cdMaturityModuleAzureDevops from '.';

async function added(integrations: object) {
  const seen: Array<[SignalSource, SourceConnection?]> = [];
  await startTestBackend({
    features: [
      mockServices.rootConfig.factory({
        data: { integrations: JSON.parse(JSON.stringify(integrations)) },
      }),
      createBackendPlugin({
        pluginId: 'cd-maturity',
        register(env) {
          env.registerExtensionPoint(signalSourcesExtensionPoint, {
            addSignalSource: (...what) => seen.push(what),
          });
          env.registerInit({ deps: {}, async init() {} });
        },
      }),
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
