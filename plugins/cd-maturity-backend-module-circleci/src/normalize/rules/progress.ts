import { Outcome, State } from 'backstage-plugin-cd-maturity-common';

export type Progress = { state: State; outcome: Outcome };

const under = (state: State): Progress => ({ state, outcome: 'unknown' });
const ended = (outcome: Outcome): Progress => ({ state: 'done', outcome });

const STATUSES = new Map<string, Progress>([
  ['created', under('queued')],
  ['queued', under('queued')],
  ['blocked', under('queued')],
  ['not_running', under('queued')],
  ['running', under('running')],
  ['on_hold', under('waiting')],
  // The rest of the workflow still runs, and cannot save it.
  ['failing', { state: 'running', outcome: 'failure' }],
  ['success', ended('success')],
  ['failed', ended('failure')],
  ['error', ended('failure')],
  ['infrastructure_fail', ended('failure')],
  ['timedout', ended('failure')],
  ['canceled', ended('cancelled')],
  ['not_run', ended('skipped')],
  ['unauthorized', ended('skipped')],
  ['retried', ended('neutral')],
  ['terminated-unknown', ended('unknown')],
]);

/** What the status of a workflow or job says. */
export const progressOf = (status: string | undefined): Progress =>
  STATUSES.get(status?.toLowerCase() ?? '') ?? under('unknown');
