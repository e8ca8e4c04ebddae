import { CiStage, Instant } from '../../signals';
import { percentileMetric } from '../percentileMetric';
import { perContext } from '../perContext';
import { testedPushes } from '../readers/pushes';
import { FinishedRun, stagesByRun } from '../readers/runs';
import { elapsed, Duration } from '../sample';
import { DORA_CI } from '../sources';

function isDelivery({ phases }: CiStage): boolean {
  return phases.includes('stage') || phases.includes('deploy');
}

/** The later of two instants; nothing comes before everything. */
function latest(
  a: Instant | undefined,
  b: Instant | undefined,
): Instant | undefined {
  return a === undefined || (b !== undefined && b > a) ? b : a;
}

/**
 * Last finish of a run without the jobs that stage or deploy; nothing when it does nothing else.
 * @param jobs - Of all attempts of the run.
 */
function verifiedAt(
  { attempt, finishedAt }: FinishedRun,
  jobs: readonly CiStage[],
): Instant | undefined {
  let delivers = false;
  let verified: Instant | undefined;
  for (const job of jobs) {
    if (job.attempt === attempt) {
      if (isDelivery(job)) delivers = true;
      else verified = latest(verified, job.finishedAt ?? finishedAt);
    }
  }
  return delivers ? verified : finishedAt;
}

/** Runs on a timer repeat what is known about a commit; they do not decide when it can be deployed. */
function deployableAt(
  runs: readonly FinishedRun[],
  jobsOf: ReturnType<typeof stagesByRun>,
): Instant | undefined {
  let deployable: Instant | undefined;
  for (const run of runs) {
    if (run.outcome === 'success' && run.trigger !== 'schedule') {
      deployable = latest(
        deployable,
        verifiedAt(run, jobsOf.get(run.runId) ?? []),
      );
    }
  }
  return deployable;
}

/** A commit may be pushed and built again and again, so it is looked at once. */
const times = perContext((context): Duration[] => {
  const jobsOf = stagesByRun(context);
  const known = new Map<string, Instant | undefined>();
  const found: Duration[] = [];
  for (const { at, push, runs } of testedPushes(context)) {
    if (!known.has(push.sha)) known.set(push.sha, deployableAt(runs, jobsOf));
    const time = elapsed(at, at, known.get(push.sha));
    if (time) found.push(time);
  }
  return found;
});

export const commitToDeployable = percentileMetric(
  {
    id: 'pipeline.commit_to_deployable_p50_minutes',
    title: 'Commit to deployable',
    unit: 'minutes',
    direction: 'down',
    definition:
      'Median time from a push to the default branch to the last finish of the successful runs of its commit, without the jobs ' +
      'that stage or deploy and without runs on a timer.',
    source: DORA_CI,
    reads: ['push', 'ci_run', 'ci_stage'],
  },
  {
    p: 0.5,
    samples: times,
    none: 'no push to the default branch with a successful run in the window',
  },
);
