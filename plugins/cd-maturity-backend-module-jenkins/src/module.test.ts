import { createBackendPlugin } from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import {
  SignalSource,
  SourceConnection,
  signalSourcesExtensionPoint,
} from 'backstage-plugin-cd-maturity-node';
import cdMaturityModuleJenkins from '.';
import { jenkinsSource } from './normalize';

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
      cdMaturityModuleJenkins,
    ],
  });
  return seen;
}

describe('cdMaturityModuleJenkins', () => {
  it('hears events without any configuration, and polls nothing', async () => {
    expect(await added({})).toEqual([
      [expect.objectContaining({ id: jenkinsSource.id }), undefined],
    ]);
  });

  it('polls the servers that are configured', async () => {
    const [[source, connection]] = await added({
      cdMaturity: {
        sources: { jenkins: { instances: [{ url: 'https://jenkins.test' }] } },
      },
    });
    expect(source.id).toBe('jenkins');
    expect(connection).toEqual({
      poll: expect.any(Function),
      check: expect.any(Function),
    });
  });
});
