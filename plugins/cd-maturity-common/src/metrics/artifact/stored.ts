import { CiStage } from '../../signals';
import { mapDefined } from '../mapDefined';
import { perContext } from '../perContext';
import { ratioMetric } from '../ratioMetric';
import { artifactsFrom } from '../readers/artifacts';
import {
  defaultBranchRuns,
  FinishedRun,
  finishedStages,
  stagesByRun,
} from '../readers/runs';
import { neverSeen } from '../readers/seenSuites';
import { OWN } from '../sources';
import { MetricContext } from '../types';

const isBuild = ({ phases }: CiStage) => phases.includes('build');

function buildOf(
  run: FinishedRun,
  stages: ReadonlyMap<string, CiStage[]>,
): FinishedRun | undefined {
  const isSuccess = run.outcome === 'success';
  return isSuccess && stages.get(run.runId)?.some(isBuild) ? run : undefined;
}

function builds(context: MetricContext): FinishedRun[] {
  return mapDefined(defaultBranchRuns(context), buildOf, stagesByRun(context));
}

const publishingRuns = perContext(
  context =>
    new Set(
      finishedStages(context)
        .filter(
          ({ suites, outcome }) =>
            suites.includes('publish') && outcome === 'success',
        )
        .map(({ runId }) => runId),
    ),
);

export const stored = ratioMetric(
  {
    id: 'artifact.stored_ratio',
    title: 'Build outputs kept',
    unit: 'ratio',
    direction: 'up',
    definition:
      'Successful builds on the default branch whose output was published: an artifact of the commit is known, or a publishing job ' +
      'of the run succeeded / successful builds.',
    source: OWN,
    reads: ['ci_run', 'ci_stage', 'artifact'],
  },
  {
    of: builds,
    at: ({ finishedAt }) => finishedAt,
    says: ({ sha, runId }, context) =>
      publishingRuns(context).has(runId) ||
      artifactsFrom(context, sha).length > 0,
    none: 'no successful build on the default branch in the window',
    unless: (context, window) =>
      context.evidence.artifacts.length > 0
        ? undefined
        : neverSeen(context, window, 'publish', 'artifact or publishing job'),
  },
);
