import { Outcome, State } from 'backstage-plugin-cd-maturity-common';

export type Progress = { state: State; outcome: Outcome };

const STATES = new Map<string, State>([
  ['notstarted', 'queued'],
  ['postponed', 'queued'],
  ['pending', 'queued'],
  ['queued', 'queued'],
  ['scheduled', 'queued'],
  ['waiting', 'waiting'],
  ['inprogress', 'running'],
  ['running', 'running'],
  ['cancelling', 'running'],
  ['canceling', 'running'],
  ['completed', 'done'],
]);

/** A partial success went on in spite of warnings or failed tests: whoever wants it red lets the step fail. */
const OUTCOMES = new Map<string, Outcome>([
  ['succeeded', 'success'],
  ['succeededwithissues', 'success'],
  ['partiallysucceeded', 'success'],
  ['failed', 'failure'],
  ['rejected', 'failure'],
  ['canceled', 'cancelled'],
  ['cancelled', 'cancelled'],
  ['abandoned', 'cancelled'],
  ['skipped', 'skipped'],
  ['notdeployed', 'skipped'],
]);

/** What state and result say; some payloads write the result where others write the state. */
export function progressOf(
  state: string | undefined,
  result?: string | undefined,
): Progress {
  const outcome = OUTCOMES.get((result ?? state)?.toLowerCase() ?? '');
  if (outcome) {
    return { state: 'done', outcome };
  }
  return {
    state: STATES.get(state?.toLowerCase() ?? '') ?? 'unknown',
    outcome: 'unknown',
  };
}

/** No start of what never ran, and none after the end. */
export function orderedTimes(
  { state, outcome }: Progress,
  started: number | undefined,
  finished: number | undefined,
) {
  const finishedAt = state === 'done' ? finished : undefined;
  const hasRun =
    state === 'running' || (state === 'done' && outcome !== 'skipped');
  const startedAt =
    hasRun && !(started && finishedAt && started > finishedAt)
      ? started
      : undefined;
  return { startedAt, finishedAt };
}

const HEAD = 'refs/heads/';

/** Branch of a full reference; none of tags and pull requests. */
export const branchOf = (ref: string | undefined): string | undefined =>
  ref?.startsWith(HEAD) ? ref.slice(HEAD.length) : undefined;
