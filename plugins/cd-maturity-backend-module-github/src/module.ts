import { createBackendModule } from '@backstage/backend-plugin-api';
import { signalSourcesExtensionPoint } from 'backstage-plugin-cd-maturity-node';
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
      deps: { sources: signalSourcesExtensionPoint },
      async init({ sources }) {
        sources.addSignalSource(githubSource);
      },
    });
  },
});
