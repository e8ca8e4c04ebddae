import { createBackendModule } from '@backstage/backend-plugin-api';
import { signalSourcesExtensionPoint } from 'backstage-plugin-cd-maturity-node';
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
      deps: { sources: signalSourcesExtensionPoint },
      async init({ sources }) {
        sources.addSignalSource(gitlabSource);
      },
    });
  },
});
