import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { signalSourcesExtensionPoint } from 'backstage-plugin-cd-maturity-node';
import { connectionOf } from './connection';
import { createJenkinsSource } from './normalize';

/**
 * Adds Jenkins to the sources of delivery signals.
 * @public
 */
export const cdMaturityModuleJenkins = createBackendModule({
  pluginId: 'cd-maturity',
  moduleId: 'jenkins',
  register(env) {
    env.registerInit({
      deps: {
        sources: signalSourcesExtensionPoint,
        config: coreServices.rootConfig,
      },
      async init({ sources, config }) {
        const unstable = config.getOptionalString(
          'cdMaturity.sources.jenkins.unstable',
        );
        sources.addSignalSource(
          createJenkinsSource(unstable === 'failure' ? 'failure' : 'success'),
          connectionOf(config),
        );
      },
    });
  },
});
