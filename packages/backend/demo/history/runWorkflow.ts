import { reviewDecided, reviewRequested } from '../github/deploymentReview';
import { Commit } from '../github/push';
import { Run, workflowRunEvent } from '../github/workflowRun';
import { minutesAfter } from './calendar';
import { JobOutcome, playJob, skipJob } from './playJob';
import { Repository } from './Repository';
import { Job, Workflow } from './types';

export type RunPlan = {
  /** As GitHub calls it: push, pull_request, schedule, workflow_dispatch … */
  event: string;
  head: Commit;
  branch?: string;
  actor: string;
  at: Date;
  /** Name of the job that fails. */
  failing?: string;
};

export type RunResult = {
  run: Run;
  conclusion: 'success' | 'failure';
  finishedAt: Date;
};

const latest = (dates: Date[]) =>
  dates.reduce((one, other) => (one > other ? one : other));

/** Waits for the person that the job names; the time the job may start. */
function waitForApproval(repo: Repository, run: Run, job: Job, at: Date): Date {
  if (!job.approval || !job.environment) return at;
  const review = {
    run,
    jobId: repo.nextId(),
    jobName: job.name,
    environment: job.environment.name,
    reviewer: job.approval.by,
    requestedAt: at,
  };
  const [least, most] = job.approval.hours;
  const decided = minutesAfter(at, 60 * repo.random.between(least, most));
  repo.record('deployment_review', at, reviewRequested(repo.state(at), review));
  repo.record(
    'deployment_review',
    decided,
    reviewDecided(repo.state(decided), review, { approved: true, at: decided }),
  );
  return decided;
}

/** The jobs of a stage side by side; after a failure they are skipped. */
function playStage(
  repo: Repository,
  run: Run,
  workflow: Workflow,
  stage: Job[],
  before: JobOutcome,
  failing?: string,
): JobOutcome {
  if (before.failed) {
    stage.forEach(job => skipJob(repo, run, job, before.finishedAt));
    return before;
  }
  const outcomes = stage.map(job => {
    const readyAt = waitForApproval(repo, run, job, before.finishedAt);
    const [least, most] = workflow.queueMinutes;
    const startedAt = minutesAfter(readyAt, repo.random.between(least, most));
    const fails = job.name === failing;
    return playJob(repo, run, job, { readyAt, startedAt, fails });
  });
  return {
    failed: outcomes.some(it => it.failed),
    finishedAt: latest(outcomes.map(it => it.finishedAt)),
  };
}

/** One attempt: asked for, its jobs, its verdict. */
function attempt(
  repo: Repository,
  workflow: Workflow,
  run: Run,
  failing?: string,
): RunResult {
  repo.record(
    'workflow_run',
    run.startedAt,
    workflowRunEvent(repo.state(run.startedAt), run, {
      status: 'queued',
      conclusion: null,
      updatedAt: run.startedAt,
    }),
  );
  let outcome: JobOutcome = { failed: false, finishedAt: run.startedAt };
  for (const stage of workflow.stages) {
    outcome = playStage(repo, run, workflow, stage, outcome, failing);
  }
  const finishedAt = minutesAfter(outcome.finishedAt, 0.1);
  const conclusion = outcome.failed ? 'failure' : 'success';
  repo.record(
    'workflow_run',
    finishedAt,
    workflowRunEvent(repo.state(finishedAt), run, {
      status: 'completed',
      conclusion,
      updatedAt: finishedAt,
    }),
  );
  return { run, conclusion, finishedAt };
}

export function runWorkflow(
  repo: Repository,
  workflow: Workflow,
  plan: RunPlan,
): RunResult {
  const run: Run = {
    id: repo.nextId(),
    number: repo.nextRunNumber(),
    attempt: 1,
    workflow,
    event: plan.event,
    branch: plan.branch ?? 'main',
    head: plan.head,
    actor: plan.actor,
    createdAt: plan.at,
    startedAt: plan.at,
  };
  return attempt(repo, workflow, run, plan.failing);
}

/** The same run once more, without any change: somebody hoped, and was right. */
export function runAgain(
  repo: Repository,
  workflow: Workflow,
  red: RunResult,
  afterMinutes: number,
): RunResult {
  const again = {
    ...red.run,
    attempt: red.run.attempt + 1,
    startedAt: minutesAfter(red.finishedAt, afterMinutes),
  };
  return attempt(repo, workflow, again);
}
