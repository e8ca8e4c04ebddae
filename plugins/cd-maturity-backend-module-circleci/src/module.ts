import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { signalSourcesExtensionPoint } from 'backstage-plugin-cd-maturity-node';
import { connectionOf } from './connection';
import { circleciSource } from './normalize';

/**
 * Adds CircleCI to the sources of delivery signals.
 * @public
 */
export const cdMaturityModuleCircleci = createBackendModule({
  pluginId: 'cd-maturity',
  moduleId: 'circleci',
  register(env) {
    env.registerInit({
      deps: {
        sources: signalSourcesExtensionPoint,
        config: coreServices.rootConfig,
      },
      async init({ sources, config }) {
        sources.addSignalSource(circleciSource, connectionOf(config));
      },
    });
  },
});
