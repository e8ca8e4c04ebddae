import { Outcome, State } from 'backstage-plugin-cd-maturity-common';

/** Runs and tests have four outcomes; what a task says of itself is free text, mostly one of these as well. */
const OUTCOMES = new Map<string, Outcome>([
  ['success', 'success'],
  ['succeeded', 'success'],
  ['pass', 'success'],
  ['passed', 'success'],
  ['failure', 'failure'],
  ['failed', 'failure'],
  ['fail', 'failure'],
  ['error', 'failure'],
  ['cancel', 'cancelled'],
  ['canceled', 'cancelled'],
  ['cancelled', 'cancelled'],
  ['skipped', 'skipped'],
]);

/** An end without outcome is possible: fields of a run are optional. */
export const outcomeOf = (text: string | undefined): Outcome =>
  OUTCOMES.get(text?.toLowerCase() ?? '') ?? 'unknown';

const STATES = new Map<string, State>([
  ['queued', 'queued'],
  ['started', 'running'],
  ['finished', 'done'],
]);

export function progressOf(
  predicate: string,
  outcome: string | undefined,
): { state: State; outcome: Outcome } {
  const state = STATES.get(predicate) ?? 'unknown';
  return { state, outcome: state === 'done' ? outcomeOf(outcome) : 'unknown' };
}
