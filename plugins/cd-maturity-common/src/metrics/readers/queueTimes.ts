import { CiStage, eventTime, Instant } from '../../signals';
import { mapDefined } from '../mapDefined';
import { perContext } from '../perContext';
import { Duration, elapsed, inOrder } from '../sample';
import { addTo } from './groupBy';

type StartedStage = CiStage & { startedAt: Instant };

/** Jobs that really started: providers fill in a start for jobs that still wait. */
function hasStarted(stage: CiStage): stage is StartedStage {
  const { state, outcome, startedAt } = stage;
  return (
    startedAt !== undefined &&
    (state === 'running' || state === 'done') &&
    outcome !== 'skipped'
  );
}

/** Per attempt of each run the job that started first. */
function firstJobs(stages: readonly CiStage[]): StartedStage[] {
  const byRun = new Map<string, StartedStage[]>();
  for (const stage of stages) {
    if (hasStarted(stage)) {
      const attempts = byRun.get(stage.runId) ?? [];
      const at = attempts.findIndex(job => job.attempt === stage.attempt);
      if (at < 0) addTo(byRun, stage.runId, stage);
      else if (stage.startedAt < attempts[at].startedAt) attempts[at] = stage;
    }
  }
  return [...byRun.values()].flat();
}

function waitOf(stage: StartedStage): Duration | undefined {
  return elapsed(eventTime(stage), stage.queuedAt, stage.startedAt);
}

/** Per attempt of a run how long its first job waited for a runner. Later jobs also wait for others, and for people. */
export const queueTimes = perContext(({ evidence }): Duration[] =>
  inOrder(mapDefined(firstJobs(evidence.stages), waitOf)),
);
