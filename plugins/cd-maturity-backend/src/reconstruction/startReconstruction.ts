import { LifecycleService, LoggerService } from '@backstage/backend-plugin-api';
import { WorkLoop } from '../loop/WorkLoop';
import { Reconstructor, ReconstructorOptions } from './Reconstructor';

/** Backfills end minutes apart; looking costs one read of a small index. */
const IDLE_MS = 10_000;

/** Computes history from before the first evaluation whenever a backfill ended. */
export function startReconstruction(
  deps: ReconstructorOptions & { lifecycle: LifecycleService },
): void {
  const logger: LoggerService = deps.logger.child({ part: 'reconstruction' });
  const reconstructor = new Reconstructor({ ...deps, logger });
  const loop = new WorkLoop({
    name: 'Reconstruction of history',
    step: () => reconstructor.step(),
    idleMs: IDLE_MS,
    logger,
  });
  deps.lifecycle.addStartupHook(() => loop.start());
  deps.lifecycle.addShutdownHook(() => loop.stop());
}
