import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { ScmIntegrations } from '@backstage/integration';
import { signalSourcesExtensionPoint } from 'backstage-plugin-cd-maturity-node';
import { createBitbucketConnection } from './connection';
import { createBitbucketSource } from './normalize';

/**
 * Adds Bitbucket Cloud and Data Center to the sources of delivery signals. Credentials are those of `integrations`.
 * @public
 */
export const cdMaturityModuleBitbucket = createBackendModule({
  pluginId: 'cd-maturity',
  moduleId: 'bitbucket',
  register(env) {
    env.registerInit({
      deps: {
        sources: signalSourcesExtensionPoint,
        config: coreServices.rootConfig,
      },
      async init({ sources, config }) {
        const integrations = ScmIntegrations.fromConfig(config);
        const servers = integrations.bitbucketServer
          .list()
          .map(({ config: server }) => server.host);
        sources.addSignalSource(
          createBitbucketSource({
            dataCenterHost: servers.length === 1 ? servers[0] : undefined,
          }),
          createBitbucketConnection(integrations),
        );
      },
    });
  },
});
