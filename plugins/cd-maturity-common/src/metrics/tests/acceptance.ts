import { deploymentRatio } from '../deploymentRatio';
import { CiStage, Instant, TestReport } from '../../signals';
import { perContext } from '../perContext';
import { addTo } from '../readers/groupBy';
import { finishedStages, runById } from '../readers/runs';
import { neverSeen } from '../readers/seenSuites';
import { DORA_TESTS } from '../sources';

function hasPassed(shown: CiStage | TestReport): boolean {
  return shown.kind === 'ci_stage'
    ? shown.outcome === 'success'
    : shown.failed === 0;
}

/** When acceptance suites passed, by the commit that they tested. */
const passedAt = perContext(context => {
  const times = new Map<string, Instant[]>();
  const note = (shown: CiStage | TestReport, at: Instant | undefined) => {
    if (at === undefined || !shown.suites.includes('acceptance')) return;
    const sha = shown.sha ?? runById(context).get(shown.runId ?? '')?.sha;
    if (sha !== undefined && hasPassed(shown)) addTo(times, sha, at);
  };
  for (const stage of finishedStages(context)) note(stage, stage.finishedAt);
  for (const report of context.evidence.testReports) note(report, report.at);
  return times;
});

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
        : passedAt(context)
            .get(sha)
            ?.some(end => end <= at) ?? false,
    unknown: 'the deployed commits are not known',
    unless: (context, window) =>
      neverSeen(context, window, 'acceptance', 'acceptance suite'),
  },
);
