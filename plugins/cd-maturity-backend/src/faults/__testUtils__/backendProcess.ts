import { createBackend } from '@backstage/backend-defaults';
import { WinstonLogger } from '@backstage/backend-defaults/rootLogger';
import {
  coreServices,
  createBackendModule,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { signalSourcesExtensionPoint } from 'backstage-plugin-cd-maturity-node';
import plugin from '../..';
import { testSource } from '../../__testUtils__/testSource';

/** A real backend with the test source and nothing else, to be started as a process of its own and killed. */
const backend = createBackend();
// The usual one reads the configuration schemas of all packages first, which takes longer than the rest.
backend.add(
  createServiceFactory({
    service: coreServices.rootLogger,
    deps: {},
    factory: () => WinstonLogger.create({ level: 'error' }),
  }),
);
backend.add(plugin);
backend.add(
  createBackendModule({
    pluginId: 'cd-maturity',
    moduleId: 'test',
    register(env) {
      env.registerInit({
        deps: { sources: signalSourcesExtensionPoint },
        async init({ sources }) {
          sources.addSignalSource(testSource);
        },
      });
    },
  }),
);
void backend.start();
