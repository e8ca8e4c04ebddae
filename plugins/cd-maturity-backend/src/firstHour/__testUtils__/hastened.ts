import {
  coreServices,
  createServiceFactory,
  SchedulerService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { durationToMilliseconds, HumanDuration } from '@backstage/types';
import { clockServiceRef } from '../../time/clockServiceRef';

type Frequency = SchedulerServiceTaskScheduleDefinition['frequency'];

function millisecondsOf(duration: Frequency): number {
  if ('cron' in duration || 'trigger' in duration) {
    throw new Error('No task of this plugin is scheduled like this');
  }
  return durationToMilliseconds(duration as HumanDuration);
}

/** A clock that runs faster than that of the wall, and a scheduler that keeps to it. Work takes the time that it takes. */
export function hastened(options: { from: number; factor: number }) {
  const { from, factor } = options;
  const begun = Date.now();
  const now = () => from + (Date.now() - begun) * factor;
  const timers = new Set<NodeJS.Timeout>();
  const stopped = new AbortController();
  const after = (ms: number, work: () => void) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      work();
    }, ms / factor);
    timers.add(timer);
  };
  const scheduleTask: SchedulerService['scheduleTask'] = async task => {
    const run = async () => {
      await Promise.resolve(task.fn(stopped.signal)).catch(() => undefined);
      if (!stopped.signal.aborted) {
        after(millisecondsOf(task.frequency), run);
      }
    };
    after(
      task.initialDelay ? durationToMilliseconds(task.initialDelay) : 0,
      run,
    );
  };
  const scheduler: SchedulerService = {
    scheduleTask,
    createScheduledTaskRunner: schedule => ({
      run: task => scheduleTask({ ...schedule, ...task }),
    }),
    triggerTask: async () => {},
    cancelTask: async () => {},
    getScheduledTasks: async () => [],
  };
  return {
    now,
    stop() {
      stopped.abort();
      timers.forEach(clearTimeout);
    },
    features: [
      createServiceFactory({
        service: clockServiceRef,
        deps: {},
        factory: () => ({ now }),
      }),
      createServiceFactory({
        service: coreServices.scheduler,
        deps: {},
        factory: () => scheduler,
      }),
    ],
  };
}
