import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { ScmIntegrations } from '@backstage/integration';
import { signalSourcesExtensionPoint } from 'backstage-plugin-cd-maturity-node';
import { createAzureDevopsConnection } from './connection';
import { createAzureDevopsSource } from './normalize';

/**
 * Adds Azure DevOps to the sources of delivery signals. Credentials are those of `integrations.azure`.
 * @public
 */
export const cdMaturityModuleAzureDevops = createBackendModule({
  pluginId: 'cd-maturity',
  moduleId: 'azure-devops',
  register(env) {
    env.registerInit({
      deps: {
        sources: signalSourcesExtensionPoint,
        config: coreServices.rootConfig,
      },
      async init({ sources, config }) {
        const organization = config.getOptionalString(
          'cdMaturity.sources.azure-devops.organization',
        );
        sources.addSignalSource(
          createAzureDevopsSource({ organization }),
          createAzureDevopsConnection(ScmIntegrations.fromConfig(config)),
        );
      },
    });
  },
});
