import { createBackendPlugin } from '@backstage/backend-plugin-api';
import { startTestBackend } from '@backstage/backend-test-utils';
import { signalSourcesExtensionPoint } from 'backstage-plugin-cd-maturity-node';
import cdMaturityModuleTekton from '.';
import { tektonSource } from './normalize';

describe('cdMaturityModuleTekton', () => {
  it('adds Tekton to the sources of the plugin, without a poll', async () => {
    const added: unknown[][] = [];
    await startTestBackend({
      features: [
        createBackendPlugin({
          pluginId: 'cd-maturity',
          register(env) {
            env.registerExtensionPoint(signalSourcesExtensionPoint, {
              addSignalSource: (...what) => added.push(what),
            });
            env.registerInit({ deps: {}, async init() {} });
          },
        }),
        cdMaturityModuleTekton,
      ],
    });
    expect(added).toEqual([[tektonSource]]);
  });
});
