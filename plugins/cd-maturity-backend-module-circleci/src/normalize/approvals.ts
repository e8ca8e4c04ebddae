import { Approval, Instant } from 'backstage-plugin-cd-maturity-common';
import type { NormalizeOptions } from 'backstage-plugin-cd-maturity-node';
import {
  deployTarget,
  environmentOf,
  evidence,
} from 'backstage-plugin-cd-maturity-node/provider';
import { Said } from './ciRun';
import { Job } from './payload/job';
import { progressOf } from './rules/progress';
import { SOURCE_ID } from './sourceId';

const timesOf = (times: Array<Instant | undefined>) =>
  times.flatMap(time => time ?? []);

export const isApproval = (job: Job) => job.type === 'approval';

/** Since when it waits: the jobs before it were done. */
function requestedAt(gate: Job, before: Job[], said: Said): Instant {
  return (
    gate.started_at ??
    Math.max(
      said.workflow.created_at,
      ...timesOf(before.map(job => job.stopped_at)),
    )
  );
}

/** When it was granted: at the latest when the first job behind it began. */
function approvedAt(gate: Job, after: Job[]): Instant | undefined {
  const [first] = timesOf([
    gate.stopped_at,
    ...timesOf(after.map(job => job.started_at)).sort((a, b) => a - b),
  ]);
  return first;
}

/** What was approved: the place that a job behind the gate deploys to, else what the gate calls itself. */
function placeOf(gate: Job, after: Job[], options: NormalizeOptions) {
  const [target] = after.flatMap(job => deployTarget(job.name, options) ?? []);
  return target ?? environmentOf(gate.name, options);
}

/** A job of the type approval waits for a person; nobody can refuse, only cancel. */
export function approvalsOf(
  said: Said,
  gate: Job,
  jobs: Job[],
  options: NormalizeOptions,
): Approval[] {
  const progress = progressOf(gate.status);
  if (progress.state === 'queued' || progress.outcome === 'skipped') {
    return [];
  }
  const before = jobs.filter(job => gate.dependencies?.includes(job.id));
  const after = jobs.filter(job => job.dependencies?.includes(gate.id));
  const { environment, tier } = placeOf(gate, after, options);
  const asked = requestedAt(gate, before, said);
  const granted =
    progress.outcome === 'success' ? approvedAt(gate, after) : undefined;
  const step = (event: Approval['event'], at: Instant): Approval => ({
    kind: 'approval',
    source: SOURCE_ID,
    scope: said.project.scope,
    externalId: `${gate.id}/${event}`,
    seq: at,
    runId: said.workflow.id,
    environment,
    tier,
    event,
    at,
    actor: event === 'approved' ? { kind: 'human' } : undefined,
    evidence: evidence(`${gate.name}: ${event}`, said.workflow.url),
  });
  return [
    step('requested', asked),
    ...(granted === undefined
      ? []
      : [step('approved', Math.max(asked, granted))]),
  ];
}
