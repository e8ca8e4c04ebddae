import { CiStage, Instant } from '../../signals';
import { perContext } from '../perContext';
import { ratioMetric } from '../ratioMetric';
import { groupBy } from '../readers/groupBy';
import { countedDeployments } from '../readers/productionDeployments';
import { finishedStages, runById } from '../readers/runs';
import { neverSeen } from '../readers/seenSuites';
import { NO_DEPLOYMENT } from '../reasons';
import { yesNo } from '../sample';
import { DORA_TESTS } from '../sources';

const passedSuites = perContext(context =>
  groupBy(
    finishedStages(context).filter(
      ({ suites, outcome }) =>
        suites.includes('acceptance') && outcome === 'success',
    ),
    ({ sha, runId }) => sha ?? runById(context).get(runId)?.sha,
  ),
);

function passedBefore(
  suites: readonly CiStage[] = [],
  deployedAt: Instant,
): boolean {
  return suites.some(({ finishedAt = Infinity }) => finishedAt <= deployedAt);
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
    reads: ['deployment', 'ci_run', 'ci_stage'],
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
