import {
  coreServices,
  createBackendModule,
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { searchIndexRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import { MaturityCollatorFactory } from './MaturityCollatorFactory';

const SCHEDULE_KEY = 'search.collators.cdMaturity.schedule';
const SCHEDULE: SchedulerServiceTaskScheduleDefinition = {
  frequency: { minutes: 30 },
  timeout: { minutes: 15 },
  initialDelay: { seconds: 30 },
};

/** Puts the maturity of entities into the search index. @public */
export const searchModuleCdMaturity = createBackendModule({
  pluginId: 'search',
  moduleId: 'cd-maturity-collator',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        config: coreServices.rootConfig,
        discovery: coreServices.discovery,
        scheduler: coreServices.scheduler,
        index: searchIndexRegistryExtensionPoint,
      },
      async init({ auth, config, discovery, scheduler, index }) {
        const schedule = config.has(SCHEDULE_KEY)
          ? readSchedulerServiceTaskScheduleDefinitionFromConfig(
              config.getConfig(SCHEDULE_KEY),
            )
          : SCHEDULE;
        index.addCollator({
          schedule: scheduler.createScheduledTaskRunner(schedule),
          factory: new MaturityCollatorFactory({ auth, discovery }),
        });
      },
    });
  },
});
