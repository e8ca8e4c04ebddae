import { createBackendModule } from '@backstage/backend-plugin-api';
import { signalSourcesExtensionPoint } from 'backstage-plugin-cd-maturity-node';
import { benchSource } from '../seed/source';

/** Makes the source of the seeded signals known. */
export const sourceModule = createBackendModule({
  pluginId: 'cd-maturity',
  moduleId: 'bench',
  register(env) {
    env.registerInit({
      deps: { sources: signalSourcesExtensionPoint },
      async init({ sources }) {
        sources.addSignalSource(benchSource);
      },
    });
  },
});
