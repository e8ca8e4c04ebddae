import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { signalSourcesExtensionPoint } from 'backstage-plugin-cd-maturity-node';
import { connectionOf } from './connection';
import { argocdSource } from './normalize';

/**
 * Adds Argo CD to the sources of delivery signals.
 * @public
 */
export const cdMaturityModuleArgocd = createBackendModule({
  pluginId: 'cd-maturity',
  moduleId: 'argocd',
  register(env) {
    env.registerInit({
      deps: {
        sources: signalSourcesExtensionPoint,
        config: coreServices.rootConfig,
      },
      async init({ sources, config }) {
        sources.addSignalSource(argocdSource, connectionOf(config));
      },
    });
  },
});
