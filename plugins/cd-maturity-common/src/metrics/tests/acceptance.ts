import { deploymentRatio } from '../deploymentRatio';
import { CiStage, Instant, TestReport } from '../../signals';
import { perContext } from '../perContext';
import { groupBy } from '../readers/groupBy';
import { finishedStages, runById } from '../readers/runs';
import { neverSeen } from '../readers/seenSuites';
import { DORA_TESTS } from '../sources';

function hasPassed(shown: CiStage | TestReport): boolean {
  return shown.kind === 'ci_stage'
    ? shown.outcome === 'success'
    : shown.failed === 0;
}

const passedSuites = perContext(context =>
  groupBy(
    [...finishedStages(context), ...context.evidence.testReports].filter(
      shown => shown.suites.includes('acceptance') && hasPassed(shown),
    ),
    ({ sha, runId }) => sha ?? runById(context).get(runId ?? '')?.sha,
  ),
);

function passedBefore(
  suites: readonly (CiStage | TestReport)[] = [],
  deployedAt: Instant,
): boolean {
  return suites.some(shown => {
    const end = shown.kind === 'ci_stage' ? shown.finishedAt : shown.at;
    return end !== undefined && end <= deployedAt;
  });
}

export const acceptanceTests = deploymentRatio(
  {
    id: 'test.acceptance_run_ratio',
    title: 'Acceptance tests before production',
    direction: 'up',
    definition:
      'Production deployments whose commit had passed an automated acceptance suite / production deployments.',
    source: DORA_TESTS,
    reads: ['deployment', 'ci_run', 'ci_stage', 'test_report'],
  },
  {
    says: ({ at, last: { sha } }, context) =>
      sha === undefined
        ? undefined
        : passedBefore(passedSuites(context).get(sha), at),
    unknown: 'the deployed commits are not known',
    unless: (context, window) =>
      neverSeen(context, window, 'acceptance', 'acceptance suite'),
  },
);
