import { createBackendPlugin } from '@backstage/backend-plugin-api';
import { startTestBackend } from '@backstage/backend-test-utils';
import {
  SignalSource,
  signalSourcesExtensionPoint,
} from 'backstage-plugin-cd-maturity-node';
import cdMaturityModuleGitlab from '.';
import { gitlabSource } from './normalize';

describe('cdMaturityModuleGitlab', () => {
  it('adds GitLab to the sources of the plugin', async () => {
    const added: SignalSource[] = [];
    await startTestBackend({
      features: [
        createBackendPlugin({
          pluginId: 'cd-maturity',
          register(env) {
            env.registerExtensionPoint(signalSourcesExtensionPoint, {
              addSignalSource: source => added.push(source),
            });
            env.registerInit({ deps: {}, async init() {} });
          },
        }),
        cdMaturityModuleGitlab,
      ],
    });
    expect(added).toEqual([gitlabSource]);
  });
});
