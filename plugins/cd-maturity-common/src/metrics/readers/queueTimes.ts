import { CiStage, eventTime } from '../../signals';
import { perContext } from '../perContext';
import { Duration, elapsed, inOrder } from '../sample';

function startsBefore(stage: CiStage, other: CiStage | undefined): boolean {
  return (
    other?.startedAt === undefined ||
    (stage.startedAt !== undefined && stage.startedAt < other.startedAt)
  );
}

/** Jobs that really started: providers fill in a start for jobs that still wait. */
function hasStarted({ state, outcome, startedAt }: CiStage): boolean {
  return (
    startedAt !== undefined &&
    (state === 'running' || state === 'done') &&
    outcome !== 'skipped'
  );
}

/** Per attempt of a run how long its first job waited for a runner. Later jobs also wait for others, and for people. */
export const queueTimes = perContext(({ evidence }): Duration[] => {
  const first = new Map<string, CiStage>();
  for (const stage of evidence.stages.filter(hasStarted)) {
    const attempt = `${stage.runId} ${stage.attempt}`;
    if (startsBefore(stage, first.get(attempt))) first.set(attempt, stage);
  }
  return inOrder(
    [...first.values()].flatMap(stage =>
      elapsed(eventTime(stage), stage.queuedAt, stage.startedAt),
    ),
  );
});
