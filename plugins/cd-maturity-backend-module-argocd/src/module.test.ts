import { createBackendPlugin } from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import {
  SignalSource,
  SourceConnection,
  signalSourcesExtensionPoint,
} from 'backstage-plugin-cd-maturity-node';
import cdMaturityModuleArgocd from '.';
import { argocdSource } from './normalize';

async function added(data: object) {
  const seen: Array<[SignalSource, SourceConnection?]> = [];
  await startTestBackend({
    features: [
      mockServices.rootConfig.factory({
        data: JSON.parse(JSON.stringify(data)),
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
