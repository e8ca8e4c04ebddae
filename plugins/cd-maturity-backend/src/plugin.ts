import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { cdMaturityPermissions } from 'backstage-plugin-cd-maturity-common';
import { signalSourcesExtensionPoint } from 'backstage-plugin-cd-maturity-node';
import { readCdMaturityConfig } from './config';
import { openDatabase } from './database/migrate';
import { startIngestion } from './ingestion/startIngestion';
import { AuthorizedCdMaturityService } from './service/AuthorizedCdMaturityService';
import { createRouter } from './service/createRouter';
import { DefaultCdMaturityService } from './service/DefaultCdMaturityService';
import { SignalSourceRegistry } from './SignalSourceRegistry';
import { clockServiceRef } from './time/clockServiceRef';

/** Collects delivery signals and computes the maturity of catalog entities. @public */
export const cdMaturityPlugin = createBackendPlugin({
  pluginId: 'cd-maturity',
  register(env) {
    const registry = new SignalSourceRegistry();
    env.registerExtensionPoint(signalSourcesExtensionPoint, registry);
    env.registerInit({
      deps: {
        clock: clockServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        scheduler: coreServices.scheduler,
      },
      async init(deps) {
        const config = readCdMaturityConfig(deps.config);
        const sources = registry.checkedAgainst(config);
        const db = await openDatabase(deps.database);

        const ingestion = await startIngestion({
          ...deps,
          config,
          db,
          sources,
          onDirty: () => {},
        });

        deps.permissionsRegistry.addPermissions(cdMaturityPermissions);
        const service = new AuthorizedCdMaturityService({
          inner: new DefaultCdMaturityService({
            db,
            sourceIds: [...sources.keys()],
          }),
          permissions: deps.permissions,
        });
        deps.httpRouter.use(
          createRouter({
            service,
            httpAuth: deps.httpAuth,
            sources,
            config,
            receive: ingestion.receive,
          }),
        );
        deps.httpRouter.addAuthPolicy({
          path: '/ingest/:source',
          allow: 'unauthenticated',
        });
      },
    });
  },
});
