import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { signalSourcesExtensionPoint } from 'backstage-plugin-cd-maturity-node';
import { connectionOf } from './connection';
import { githubSource } from './normalize';

/**
 * Adds GitHub to the sources of delivery signals.
 * @public
 */
export const cdMaturityModuleGithub = createBackendModule({
  pluginId: 'cd-maturity',
  moduleId: 'github',
  register(env) {
    env.registerInit({
      deps: {
        sources: signalSourcesExtensionPoint,
        config: coreServices.rootConfig,
      },
      async init({ sources, config }) {
        sources.addSignalSource(githubSource, connectionOf(config));
      },
    });
  },
});
