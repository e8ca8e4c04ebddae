import { deploymentRatio } from '../deploymentRatio';
import { CiStage, Instant, TestReport } from '../../signals';
import { perContext } from '../perContext';
import { ProductionDeployment } from '../readers/productionDeployments';
import { finishedStages, runById } from '../readers/runs';
import { neverSeen } from '../readers/seenSuites';
import { DORA_TESTS } from '../sources';
import { MetricContext } from '../types';

function hasPassed(shown: CiStage | TestReport): boolean {
  return shown.kind === 'ci_stage'
    ? shown.outcome === 'success'
    : shown.failed === 0;
}

type Times = Map<string, Instant>;

function note(
  times: Times,
  shown: CiStage | TestReport,
  at: Instant | undefined,
  context: MetricContext,
) {
  if (at === undefined || !shown.suites.includes('acceptance')) return;
  const sha = shown.sha ?? runById(context).get(shown.runId ?? '')?.sha;
  if (sha === undefined || !hasPassed(shown)) return;
  times.set(sha, Math.min(at, times.get(sha) ?? at));
}

/** When an acceptance suite first passed, by the commit that it tested. */
const firstPassed = perContext(context => {
  const times: Times = new Map();
  for (const stage of finishedStages(context)) {
    note(times, stage, stage.finishedAt, context);
  }
  for (const report of context.evidence.testReports) {
    note(times, report, report.at, context);
  }
  return times;
});

function hadPassed(
  { at, last: { sha } }: ProductionDeployment,
  context: MetricContext,
): boolean | undefined {
  if (sha === undefined) return undefined;
  const passed = firstPassed(context).get(sha);
  return passed !== undefined && passed <= at;
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
    says: hadPassed,
    unknown: 'the deployed commits are not known',
    unless: (context, window) =>
      neverSeen(context, window, 'acceptance', 'acceptance suite'),
  },
);
