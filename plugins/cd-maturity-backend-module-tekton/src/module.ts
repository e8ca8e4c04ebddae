import { createBackendModule } from '@backstage/backend-plugin-api';
import { signalSourcesExtensionPoint } from 'backstage-plugin-cd-maturity-node';
import { tektonSource } from './normalize';

/**
 * Adds Tekton to the sources of delivery signals.
 * @public
 */
export const cdMaturityModuleTekton = createBackendModule({
  pluginId: 'cd-maturity',
  moduleId: 'tekton',
  register(env) {
    env.registerInit({
      deps: { sources: signalSourcesExtensionPoint },
      async init({ sources }) {
        sources.addSignalSource(tektonSource);
      },
    });
  },
});
