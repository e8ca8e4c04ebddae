import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { signalSourcesExtensionPoint } from 'backstage-plugin-cd-maturity-node';
import { createCdeventsSource } from './normalize';

/**
 * Adds CDEvents to the sources of delivery signals.
 * @public
 */
export const cdMaturityModuleCdevents = createBackendModule({
  pluginId: 'cd-maturity',
  moduleId: 'cdevents',
  register(env) {
    env.registerInit({
      deps: {
        sources: signalSourcesExtensionPoint,
        config: coreServices.rootConfig,
      },
      async init({ sources, config }) {
        const tokenHeader = config.getOptionalString(
          'cdMaturity.sources.cdevents.webhook.header',
        );
        sources.addSignalSource(createCdeventsSource(tokenHeader));
      },
    });
  },
});
