import { Change, CiRun } from '../signals';
import { finishedDeployments } from './readers/productionDeployments';
import { DAY_MS } from './time';
import { MetricContext } from './types';

/** How long after it was last seen something still holds. */
const HOLDS_MS = 180 * DAY_MS;
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

/**
 * Facts of the signal dictionary that signals can show. What they do not show is absent: it may be there all the same.
 * @public
 */
export function signalFacts(context: MetricContext): Record<string, true> {
  const { asOf, evidence } = context;
  const isRecent = (at: number, within: number) =>
    at < asOf && at >= asOf - within;

  const shown = {
    'test.environment_dedicated': finishedDeployments(context).some(
      ({ tier, finishedAt }) =>
        (tier === 'test' || tier === 'staging') &&
        isRecent(finishedAt, HOLDS_MS),
    ),
    'scm.pipeline_as_code': evidence.runs.some(
      run => hasDefinitionFile(run) && isRecent(run.createdAt, HOLDS_MS),
    ),
    'scm.dependency_updates_automated': evidence.changes.some(
      change =>
        isUpdate(change) &&
        isRecent(change.mergedAt ?? change.openedAt, UPDATES_WITHIN_MS),
    ),
  };
  return Object.fromEntries(
    Object.entries(shown)
      .filter(([, isShown]) => isShown)
      .map(([fact]) => [fact, true as const]),
  );
}
