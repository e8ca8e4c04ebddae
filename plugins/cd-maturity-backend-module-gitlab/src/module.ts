import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { signalSourcesExtensionPoint } from 'backstage-plugin-cd-maturity-node';
import { connectionOf } from './connection';
import { gitlabSource } from './normalize';

/**
 * Adds GitLab to the sources of delivery signals.
 * @public
 */
export const cdMaturityModuleGitlab = createBackendModule({
  pluginId: 'cd-maturity',
  moduleId: 'gitlab',
  register(env) {
    env.registerInit({
      deps: {
        sources: signalSourcesExtensionPoint,
        config: coreServices.rootConfig,
      },
      async init({ sources, config }) {
        sources.addSignalSource(gitlabSource, connectionOf(config));
      },
    });
  },
});
