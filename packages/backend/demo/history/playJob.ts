import { JobRun, Step, workflowJobCompleted } from '../github/workflowJob';
import { Run } from '../github/workflowRun';
import { digestOf } from '../random';
import { minutesAfter } from './calendar';
import { deploy } from './deploy';
import { Repository } from './Repository';
import { Job } from './types';

export type JobOutcome = { failed: boolean; finishedAt: Date };

const AROUND = { before: 'Set up job', after: 'Complete job' };

/** Steps share the time of their job; the last named one fails when the job does. */
function playSteps(
  job: Job,
  from: Date,
  minutes: number,
  fails: boolean,
): Step[] {
  const names = [AROUND.before, ...job.steps, AROUND.after];
  const each = minutes / names.length;
  return names.map((name, index) => ({
    name,
    conclusion: fails && index === names.length - 2 ? 'failure' : 'success',
    from: minutesAfter(from, index * each),
    to: minutesAfter(from, (index + 1) * each),
  }));
}

function recordJob(repo: Repository, run: Run, job: JobRun) {
  repo.record(
    'workflow_job',
    job.completedAt,
    workflowJobCompleted(repo.state(job.completedAt), run, job),
  );
}

/** The image or version that was built from the commit. */
function notesOf(repo: Repository, { notes }: Job, sha: string) {
  if (notes === 'image') {
    const digest = digestOf(`${repo.name} ${sha}`);
    return { image: `registry.quayside.example/${repo.name}@${digest}` };
  }
  return notes === 'version' ? { version: `1.0.0-${sha.slice(0, 10)}` } : {};
}

/** A job that runs, and the deployment it makes when it names an environment. */
export function playJob(
  repo: Repository,
  run: Run,
  job: Job,
  plan: { readyAt: Date; startedAt: Date; fails: boolean },
): JobOutcome {
  const { readyAt, startedAt, fails } = plan;
  const minutes = job.minutes * repo.random.between(0.8, 1.3);
  const finishedAt = minutesAfter(startedAt, minutes);
  if (job.environment) {
    deploy(repo, {
      environment: job.environment,
      sha: run.head.sha,
      ref: run.branch,
      creator: 'github-actions[bot]',
      at: startedAt,
      minutes,
      outcome: fails ? 'failure' : 'success',
      run,
      payload: notesOf(repo, job, run.head.sha),
    });
  }
  recordJob(repo, run, {
    id: repo.nextId(),
    name: job.name,
    conclusion: fails ? 'failure' : 'success',
    createdAt: readyAt,
    startedAt,
    completedAt: finishedAt,
    steps: playSteps(job, startedAt, minutes, fails),
    runner: job.runner ?? 'hosted',
  });
  return { failed: fails, finishedAt };
}

/** A job whose predecessor failed. GitHub reports it as skipped, without steps. */
export function skipJob(repo: Repository, run: Run, job: Job, at: Date): void {
  recordJob(repo, run, {
    id: repo.nextId(),
    name: job.name,
    conclusion: 'skipped',
    createdAt: at,
    startedAt: at,
    completedAt: at,
    steps: [],
    runner: job.runner ?? 'hosted',
  });
}
