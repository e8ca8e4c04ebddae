import { CiStage, Instant } from '../../signals';
import { percentileMetric } from '../percentileMetric';
import { perContext } from '../perContext';
import { testedPushes, TestedPush } from '../readers/pushes';
import { FinishedRun, stagesByRun } from '../readers/runs';
import { elapsed, Duration } from '../sample';
import { DORA_CI } from '../sources';
import { MetricContext } from '../types';

function isDelivery({ phases }: CiStage): boolean {
  return phases.includes('stage') || phases.includes('deploy');
}

/** Last finish of a run without the jobs that stage or deploy; nothing when it does nothing else. */
function verifiedAt(
  context: MetricContext,
  run: FinishedRun,
): Instant | undefined {
  const jobs = (stagesByRun(context).get(run.runId) ?? []).filter(
    job => job.attempt === run.attempt,
  );
  if (!jobs.some(isDelivery)) return run.finishedAt;
  const ends = jobs
    .filter(job => !isDelivery(job))
    .map(job => job.finishedAt ?? run.finishedAt);
  return ends.length > 0 ? Math.max(...ends) : undefined;
}

/** Runs on a timer repeat what is known about a commit; they do not decide when it can be deployed. */
function deployableAt(
  context: MetricContext,
  { runs }: TestedPush,
): Instant | undefined {
  const ends = runs
    .filter(run => run.outcome === 'success' && run.trigger !== 'schedule')
    .flatMap(run => verifiedAt(context, run) ?? []);
  return ends.length > 0 ? Math.max(...ends) : undefined;
}

const times = perContext((context): Duration[] =>
  testedPushes(context).flatMap(push =>
    elapsed(push.at, push.at, deployableAt(context, push)),
  ),
);

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
