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
    isRecent(mergedAt, asOf, UPDATES_WITHIN_MS) &&
    UPDATE_BOT.test(author.login ?? '')
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

/** What shows a fact. What was not seen may be there all the same. */
const SHOWN = Object.entries<(context: MetricContext) => boolean>({
  'test.environment_dedicated': context =>
    anyOf(finishedDeployments(context), isForTests, context.asOf),
  'scm.pipeline_as_code': ({ evidence, asOf }) =>
    anyOf(evidence.runs, hasDefinitionFile, asOf),
  'scm.dependency_updates_automated': ({ evidence, asOf }) =>
    anyOf(evidence.changes, isUpdate, asOf),
  'ml.pipeline_orchestrated': context =>
    anyOf(finishedTrainings(context), isOrchestrated, context.asOf),
});

/**
 * Facts of the signal dictionary that signals can show. What they do not show is absent.
 * @public
 */
export function signalFacts(context: MetricContext): Record<string, boolean> {
  const facts: Record<string, boolean> = {};
  for (const [id, isSeen] of SHOWN) if (isSeen(context)) facts[id] = true;
  for (const [id, holds] of Object.entries(gitopsFacts(context))) {
    if (holds !== undefined) facts[id] = holds;
  }
  return facts;
}
