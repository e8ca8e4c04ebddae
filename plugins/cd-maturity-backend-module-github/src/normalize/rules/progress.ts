import { Outcome, State } from 'backstage-plugin-cd-maturity-common';

const STATES = new Map<string | undefined, State>([
  ['queued', 'queued'],
  ['requested', 'queued'],
  ['pending', 'queued'],
  ['waiting', 'waiting'],
  ['in_progress', 'running'],
]);

const OUTCOMES = new Map<string | undefined, Outcome>([
  ['success', 'success'],
  ['failure', 'failure'],
  ['timed_out', 'failure'],
  ['startup_failure', 'failure'],
  ['cancelled', 'cancelled'],
  ['skipped', 'skipped'],
  ['neutral', 'neutral'],
  ['stale', 'neutral'],
]);

/** What status and conclusion of a run, job or check say together. */
export function progressOf(
  status: string | undefined,
  conclusion: string | undefined,
): { state: State; outcome: Outcome } {
  if (status !== 'completed') {
    return { state: STATES.get(status) ?? 'unknown', outcome: 'unknown' };
  }
  if (conclusion === 'action_required') {
    return { state: 'waiting', outcome: 'unknown' };
  }
  return { state: 'done', outcome: OUTCOMES.get(conclusion) ?? 'unknown' };
}
