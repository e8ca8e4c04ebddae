import { Change, CiRun, Instant } from '../../signals';
import { anyOf } from '../anyOf';
import {
  FinishedDeployment,
  finishedDeployments,
} from '../readers/productionDeployments';
import { FinishedTraining, finishedTrainings } from '../readers/trainingRuns';
import { DAY_MS } from '../time';
import { MetricContext } from '../types';
import { gitopsFacts } from './gitopsFacts';
import { isRecent } from './recent';

const UPDATES_WITHIN_MS = 90 * DAY_MS;

const UPDATE_BOT = /^(dependabot|renovate|pyup|scala-steward|depfu)\b/i;
/** Definitions that live in the repository carry their path. */
const DEFINITION_FILE = /\.ya?ml$|(^|\/)jenkinsfile$/i;

function isForTests(
  { tier, finishedAt }: FinishedDeployment,
  asOf: Instant,
): boolean {
  return (tier === 'test' || tier === 'staging') && isRecent(finishedAt, asOf);
}

function isUpdate(change: Change, asOf: Instant): boolean {
  const { author, openedAt, mergedAt = openedAt } = change;
  return (
    UPDATE_BOT.test(author.login ?? '') &&
    isRecent(mergedAt, asOf, UPDATES_WITHIN_MS)
  );
}

function hasDefinitionFile({ workflow, createdAt }: CiRun, asOf: Instant) {
  return DEFINITION_FILE.test(workflow) && isRecent(createdAt, asOf);
}

function isOrchestrated(
  { steps, finishedAt }: FinishedTraining,
  asOf: Instant,
): boolean {
  return steps.length > 1 && isRecent(finishedAt, asOf);
}

/** What was seen. What was not seen may be there all the same. */
function seenFacts(context: MetricContext): Record<string, boolean> {
  const { asOf, evidence } = context;
  return {
    'test.environment_dedicated': anyOf(
      finishedDeployments(context),
      isForTests,
      asOf,
    ),
    'scm.pipeline_as_code': anyOf(evidence.runs, hasDefinitionFile, asOf),
    'scm.dependency_updates_automated': anyOf(evidence.changes, isUpdate, asOf),
    'ml.pipeline_orchestrated': anyOf(
      finishedTrainings(context),
      isOrchestrated,
      asOf,
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
