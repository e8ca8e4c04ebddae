import { Outcome, State } from 'backstage-plugin-cd-maturity-common';
import { Status } from './resource';

/** Reasons of a condition that is false because somebody stopped the run. */
const STOPPED = new Set([
  'Cancelled',
  'CancelledRunningFinally',
  'StoppedRunningFinally',
  'TaskRunCancelled',
  'PipelineRunCancelled',
]);
const WAITING = new Set(['PipelineRunPending', 'Pending']);

export type Progress = { state: State; outcome: Outcome };

/** Where a run stands, by its condition: events overtake each other, and the type of one may be older than its body. */
export function progressOf(
  status: Status | null | undefined,
  event: string,
): Progress {
  const condition = status?.conditions?.find(
    ({ type }) => type === 'Succeeded',
  );
  switch (condition?.status) {
    case 'True':
      return { state: 'done', outcome: 'success' };
    case 'False':
      return {
        state: 'done',
        outcome: STOPPED.has(condition.reason ?? '') ? 'cancelled' : 'failure',
      };
    default: {
      const isQueued =
        WAITING.has(condition?.reason ?? '') || /\.queued\./.test(event);
      return { state: isQueued ? 'queued' : 'running', outcome: 'unknown' };
    }
  }
}

/** Start and end as far as they fit the state, and each other. */
export function timesOf(
  status: Status | null | undefined,
  { state }: Progress,
): { startedAt?: number; finishedAt?: number } {
  const finishedAt = state === 'done' ? status?.completionTime : undefined;
  const started = state === 'queued' ? undefined : status?.startTime;
  const isAfterEnd =
    started !== undefined && finishedAt !== undefined && started > finishedAt;
  return { startedAt: isAfterEnd ? undefined : started, finishedAt };
}
