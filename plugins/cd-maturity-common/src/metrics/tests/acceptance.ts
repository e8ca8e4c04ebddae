import { CiStage, Instant, TestReport } from '../../signals';
import { perContext } from '../perContext';
import { ratioMetric } from '../ratioMetric';
import { groupBy } from '../readers/groupBy';
import { countedDeployments } from '../readers/productionDeployments';
import { finishedStages, runById } from '../readers/runs';
import { neverSeen } from '../readers/seenSuites';
import { NO_DEPLOYMENT } from '../reasons';
import { yesNo } from '../sample';
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

export const acceptanceTests = ratioMetric(
  {
    id: 'test.acceptance_run_ratio',
    title: 'Acceptance tests before production',
    unit: 'ratio',
    direction: 'up',
    definition:
      'Production deployments whose commit had passed an automated acceptance suite / production deployments.',
    source: DORA_TESTS,
    reads: ['deployment', 'ci_run', 'ci_stage', 'test_report'],
  },
  {
    samples: context =>
      countedDeployments(context).map(({ at, last: { sha } }) =>
        yesNo(
          at,
          sha === undefined
            ? undefined
            : passedBefore(passedSuites(context).get(sha), at),
        ),
      ),
    none: NO_DEPLOYMENT,
    unknown: 'the deployed commits are not known',
    unless: (context, window) =>
      neverSeen(context, window, 'acceptance', 'acceptance suite'),
  },
);
