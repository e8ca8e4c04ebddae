import { Change, CiRun } from '../../signals';
import { finishedDeployments } from '../readers/productionDeployments';
import { finishedTrainings } from '../readers/trainingRuns';
import { DAY_MS } from '../time';
import { MetricContext } from '../types';
import { gitopsFacts } from './gitopsFacts';
import { isRecent } from './recent';

const UPDATES_WITHIN_MS = 90 * DAY_MS;

const UPDATE_BOT = /^(dependabot|renovate|pyup|scala-steward|depfu)\b/i;
/** Definitions that live in the repository carry their path. */
const DEFINITION_FILE = /\.ya?ml$|(^|\/)jenkinsfile$/i;

function isUpdate({ author }: Change): boolean {
  return UPDATE_BOT.test(author.login ?? '');
}

function hasDefinitionFile({ workflow }: CiRun): boolean {
  return DEFINITION_FILE.test(workflow);
}

/** What was seen. What was not seen may be there all the same. */
function seenFacts(context: MetricContext): Record<string, boolean> {
  const { asOf, evidence } = context;
  return {
    'test.environment_dedicated': finishedDeployments(context).some(
      ({ tier, finishedAt }) =>
        (tier === 'test' || tier === 'staging') && isRecent(finishedAt, asOf),
    ),
    'scm.pipeline_as_code': evidence.runs.some(
      run => hasDefinitionFile(run) && isRecent(run.createdAt, asOf),
    ),
    'scm.dependency_updates_automated': evidence.changes.some(
      change =>
        isUpdate(change) &&
        isRecent(change.mergedAt ?? change.openedAt, asOf, UPDATES_WITHIN_MS),
    ),
    'ml.pipeline_orchestrated': finishedTrainings(context).some(
      ({ steps, finishedAt }) => steps.length > 1 && isRecent(finishedAt, asOf),
    ),
  };
}

/**
 * Facts of the signal dictionary that signals can show. What they do not show is absent.
 * @public
 */
export function signalFacts(context: MetricContext): Record<string, boolean> {
  const facts: Record<string, boolean> = {};
  for (const [id, isSeen] of Object.entries(seenFacts(context))) {
    if (isSeen) facts[id] = true;
  }
  for (const [id, holds] of Object.entries(gitopsFacts(context))) {
    if (holds !== undefined) facts[id] = holds;
  }
  return facts;
}
