import {
  LifecycleService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { CdMaturityConfig } from '../config';
import { WorkLoop } from '../loop/WorkLoop';
import { CatalogReader } from './CatalogReader';

/** A catalog that has only just started is empty; looked at this often until it is not. */
const FIRST_LOOKS_MS = 3_000;

/** Reads the catalog on a schedule, and more often at first. */
export async function startCatalog(deps: {
  reader: CatalogReader;
  config: CdMaturityConfig;
  logger: LoggerService;
  lifecycle: LifecycleService;
  scheduler: SchedulerService;
}): Promise<void> {
  const { reader, config, logger, lifecycle, scheduler } = deps;
  let filled = false;
  const firstLooks = new WorkLoop({
    name: 'First reading of the catalog',
    step: async () => {
      if (!filled) {
        filled = (await reader.refresh()) > 0;
      }
      if (filled) {
        void firstLooks.stop();
      }
      return false;
    },
    idleMs: FIRST_LOOKS_MS,
    logger,
  });
  lifecycle.addStartupHook(() => firstLooks.start());
  lifecycle.addShutdownHook(() => firstLooks.stop());

  await scheduler.scheduleTask({
    id: 'cd-maturity-catalog',
    scope: 'global',
    frequency: { milliseconds: config.catalog.refresh },
    timeout: { minutes: 30 },
    initialDelay: { milliseconds: config.catalog.refresh },
    fn: async () => {
      await reader.refresh();
    },
  });
}
