import { Outcome, State } from 'backstage-plugin-cd-maturity-common';

/**
 * What an unstable build, one with failed tests or broken thresholds, counts as.
 *
 * @public
 */
export type UnstableAs = 'success' | 'failure';

export type Progress = { state: State; outcome: Outcome };

const OUTCOMES = new Map<string, Outcome>([
  ['SUCCESS', 'success'],
  ['FAILURE', 'failure'],
  ['FAILED', 'failure'],
  ['ABORTED', 'cancelled'],
  ['NOT_BUILT', 'skipped'],
  // Written so by some plugins.
  ['NOT_BUILD', 'skipped'],
  ['NOT_EXECUTED', 'skipped'],
]);

const STATES = new Map<string, State>([
  ['IN_PROGRESS', 'running'],
  ['PAUSED_PENDING_INPUT', 'waiting'],
]);

/** The result of a build. While it is building, a result is only what the steps so far allow. */
export function buildProgress(
  build: { result?: string; building?: boolean | null },
  unstable: UnstableAs,
): Progress {
  if (build.building || !build.result) {
    return { state: 'running', outcome: 'unknown' };
  }
  const result = build.result.toUpperCase();
  const outcome =
    result === 'UNSTABLE' ? unstable : OUTCOMES.get(result) ?? 'unknown';
  return { state: 'done', outcome };
}

/** The status of a stage; one that was never reached has none, or the text "null". */
export function stageProgress(
  status: string | undefined,
  unstable: UnstableAs,
): Progress {
  const text = status?.toUpperCase() ?? 'NULL';
  const state = STATES.get(text);
  if (state) {
    return { state, outcome: 'unknown' };
  }
  return text === 'NULL'
    ? { state: 'done', outcome: 'skipped' }
    : buildProgress({ result: text }, unstable);
}
