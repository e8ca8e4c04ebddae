import { DefaultSchedulerService } from '@backstage/backend-defaults/scheduler';
import {
  coreServices,
  createServiceFactory,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { metricsServiceRef } from '@backstage/backend-plugin-api/alpha';

/** A run that was killed is over soon, too. */
const RHYTHM = {
  frequency: { seconds: 1 },
  initialDelay: { seconds: 0 },
  timeout: { seconds: 5 },
};

/** Backstage's scheduler, with which every task runs at once and every second: a minute tries what else takes days. */
export const hurriedScheduler = createServiceFactory({
  service: coreServices.scheduler,
  deps: {
    database: coreServices.database,
    logger: coreServices.logger,
    metrics: metricsServiceRef,
    rootLifecycle: coreServices.rootLifecycle,
    httpRouter: coreServices.httpRouter,
    pluginMetadata: coreServices.pluginMetadata,
  },
  factory(deps): SchedulerService {
    const scheduler = DefaultSchedulerService.create(deps);
    return {
      scheduleTask: task => scheduler.scheduleTask({ ...task, ...RHYTHM }),
      createScheduledTaskRunner: schedule =>
        scheduler.createScheduledTaskRunner({ ...schedule, ...RHYTHM }),
      triggerTask: id => scheduler.triggerTask(id),
      cancelTask: id => scheduler.cancelTask(id),
      getScheduledTasks: () => scheduler.getScheduledTasks(),
    };
  },
});
