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

/**
 * What status and conclusion of a run, job or check say together. A conclusion is an end, whatever the status is called:
 * exports of other tools write the verdict there, in capitals.
 */
export function progressOf(
  status: string | undefined,
  conclusion: string | undefined,
): { state: State; outcome: Outcome } {
  const stands = status?.toLowerCase();
  const verdict = conclusion?.toLowerCase();
  const state = STATES.get(stands);
  if (state || (stands !== 'completed' && verdict === undefined)) {
    return { state: state ?? 'unknown', outcome: 'unknown' };
  }
  if (verdict === 'action_required') {
    return { state: 'waiting', outcome: 'unknown' };
  }
  return { state: 'done', outcome: OUTCOMES.get(verdict) ?? 'unknown' };
}
