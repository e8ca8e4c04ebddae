import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { signalSourcesExtensionPoint } from 'backstage-plugin-cd-maturity-node';
import { connectionOf } from './connection';
import { pagerdutySource } from './normalize';

/**
 * Adds PagerDuty to the sources of delivery signals.
 * @public
 */
export const cdMaturityModulePagerduty = createBackendModule({
  pluginId: 'cd-maturity',
  moduleId: 'pagerduty',
  register(env) {
    env.registerInit({
      deps: {
        sources: signalSourcesExtensionPoint,
        config: coreServices.rootConfig,
      },
      async init({ sources, config }) {
        sources.addSignalSource(pagerdutySource, connectionOf(config));
      },
    });
  },
});
