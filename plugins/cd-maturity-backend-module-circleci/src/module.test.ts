import { createBackendPlugin } from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import {
  SignalSource,
  SourceConnection,
  signalSourcesExtensionPoint,
} from 'backstage-plugin-cd-maturity-node';
import cdMaturityModuleCircleci from '.';
import { circleciSource } from './normalize';

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
