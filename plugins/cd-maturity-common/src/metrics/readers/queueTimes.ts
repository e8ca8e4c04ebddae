import { CiStage, eventTime, Instant } from '../../signals';
import { mapDefined } from '../mapDefined';
import { perContext } from '../perContext';
import { Duration, elapsed, inOrder } from '../sample';
import { jobsByRun } from './runs';

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

/** Per attempt of a run the job that started first. */
function firstJobs(jobs: readonly CiStage[]): StartedStage[] {
  const first: StartedStage[] = [];
  for (const job of jobs) {
    if (hasStarted(job)) {
      let at = 0;
      while (at < first.length && first[at].attempt !== job.attempt) at += 1;
      if (at === first.length || job.startedAt < first[at].startedAt) {
        first[at] = job;
      }
    }
  }
  return first;
}

function waitOf(stage: StartedStage): Duration | undefined {
  return elapsed(eventTime(stage), stage.queuedAt, stage.startedAt);
}

/** Per attempt of a run how long its first job waited for a runner. Later jobs also wait for others, and for people. */
export const queueTimes = perContext((context): Duration[] => {
  const times: Duration[] = [];
  for (const jobs of jobsByRun(context).values()) {
    times.push(...mapDefined(firstJobs(jobs), waitOf));
  }
  return inOrder(times);
});
