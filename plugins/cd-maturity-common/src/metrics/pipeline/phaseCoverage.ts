import { Phase } from '../../signals';
import { perContext } from '../perContext';
import { finishedDeployments } from '../readers/productionDeployments';
import { defaultBranchPushes } from '../readers/pushes';
import { finishedRuns, finishedStages } from '../readers/runs';
import { inOrder } from '../sample';
import { OWN } from '../sources';
import { Metric, MetricContext } from '../types';
import { within } from '../window';

type Shown = { at: number; phases: readonly Phase[]; runId?: string };

/** Commits that are on the way to production: those of the default branch, and those deployed there. */
const commitsOnPath = perContext(
  context =>
    new Set([
      ...defaultBranchPushes(context).map(push => push.sha),
      ...finishedDeployments(context)
        .filter(({ tier }) => tier === 'production')
        .map(({ sha }) => sha),
    ]),
);

function isOnPath(
  context: MetricContext,
  { onDefaultBranch, sha }: { onDefaultBranch: boolean; sha?: string },
): boolean {
  return (
    onDefaultBranch || (sha !== undefined && commitsOnPath(context).has(sha))
  );
}

const BY_COMMIT = ['push', 'change-request', 'merge'];

const shown = perContext((context): Shown[] => {
  const runs = finishedRuns(context)
    .filter(run => isOnPath(context, run))
    .map(
      ({ finishedAt, trigger, runId }): Shown => ({
        at: finishedAt,
        phases: BY_COMMIT.includes(trigger) ? ['commit'] : [],
        runId,
      }),
    );
  const jobs = finishedStages(context)
    .filter(job => isOnPath(context, job))
    .map(({ finishedAt, startedAt, queuedAt, phases }) => ({
      at: finishedAt ?? startedAt ?? queuedAt ?? 0,
      phases,
    }));
  const deployments = finishedDeployments(context).flatMap(
    ({ tier, finishedAt }): Shown[] => {
      if (tier === 'production')
        return [{ at: finishedAt, phases: ['deploy'] }];
      return tier === 'staging' ? [{ at: finishedAt, phases: ['stage'] }] : [];
    },
  );
  return inOrder([...runs, ...jobs, ...deployments]);
});

export const phaseCoverage: Metric = {
  id: 'pipeline.phase_coverage',
  title: 'Pipeline phases',
  unit: 'count',
  direction: 'up',
  definition:
    'How many of build, commit, test, stage and deploy were seen in at least one run on the way to production (0 to 5). ' +
    'Recognised by name; deployments to staging and production count as well.',
  source: OWN,
  reads: ['ci_run', 'ci_stage', 'deployment'],
  measure(context, window) {
    const seen = within(shown(context), window);
    if (seen.length === 0) {
      return {
        samples: 0,
        reason: 'no run on the way to production in the window',
      };
    }
    const phases = new Set(seen.flatMap(item => item.phases));
    const runs = seen.filter(item => item.runId !== undefined);
    return {
      value: phases.size,
      samples: Math.max(1, runs.length),
      newest: seen[seen.length - 1].at,
    };
  },
};
