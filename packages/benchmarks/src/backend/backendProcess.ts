import { createBackend } from '@backstage/backend-defaults';
import { WinstonLogger } from '@backstage/backend-defaults/rootLogger';
import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import plugin from 'backstage-plugin-cd-maturity-backend';
import { catalogOf } from '../seed/catalog';
import { catalogModule } from './catalogModule';
import { hurriedScheduler } from './hurriedScheduler';
import { policyModule } from './policy';
import { readSettings } from './settings';
import { signInModule } from './signIn';
import { followClock } from './shiftClock';
import { sourceModule } from './sourceModule';
import { answerUsage } from './usage';

/** A real backend, to be started as a process of its own and measured. */
followClock();
const settings = readSettings(process.env);
const backend = createBackend();
// The usual one reads the configuration schemas of all packages first, which takes longer than the rest.
backend.add(
  createServiceFactory({
    service: coreServices.rootLogger,
    deps: {},
    factory: () => WinstonLogger.create({ level: 'error' }),
  }),
);
backend.add(import('@backstage/plugin-auth-backend'));
backend.add(signInModule);
backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(catalogModule(catalogOf(settings.cataloged, settings.teams)));
backend.add(import('@backstage/plugin-permission-backend'));
backend.add(policyModule(settings.policy));
if (settings.hurried) {
  backend.add(hurriedScheduler);
}
if (settings.withPlugin) {
  backend.add(plugin);
  backend.add(sourceModule);
}
settings.others.forEach(name => backend.add(import(name)));
answerUsage();
void backend.start();
