import { Outcome, State } from 'backstage-plugin-cd-maturity-common';

export type Progress = { state: State; outcome: Outcome };

const UNKNOWN: Progress = { state: 'unknown', outcome: 'unknown' };

const pending = (state: State): Progress => ({ state, outcome: 'unknown' });
const done = (outcome: Outcome): Progress => ({ state: 'done', outcome });

const PROGRESS = new Map<string, Progress>([
  ['created', pending('queued')],
  ['waiting_for_resource', pending('queued')],
  ['waiting_for_callback', pending('queued')],
  ['preparing', pending('queued')],
  ['pending', pending('queued')],
  ['scheduled', pending('queued')],
  ['running', pending('running')],
  ['manual', pending('waiting')],
  ['blocked', pending('waiting')],
  ['success', done('success')],
  ['failed', done('failure')],
  ['canceled', done('cancelled')],
  ['canceling', done('cancelled')],
  ['skipped', done('skipped')],
]);

/** What the status of a pipeline, job or deployment says. A manual job waits until somebody starts it. */
export const progressOf = (status: string | undefined): Progress =>
  PROGRESS.get(status?.toLowerCase() ?? '') ?? UNKNOWN;
