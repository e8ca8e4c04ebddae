import { account } from './accounts';
import { Run, runBody } from './workflowRun';
import { RepositoryState, frame, repositoryUrl, seconds } from './repository';

export type Review = {
  run: Run;
  jobId: number;
  jobName: string;
  environment: string;
  reviewer: string;
  requestedAt: Date;
};

const jobRun = (
  repo: RepositoryState,
  it: Review,
  at: Date,
  status: string,
) => ({
  id: it.jobId,
  name: it.jobName,
  status,
  conclusion: null,
  html_url: `${repositoryUrl(repo.name)}/actions/runs/${it.run.id}/job/${
    it.jobId
  }`,
  created_at: seconds(it.requestedAt),
  updated_at: seconds(at),
  environment: it.environment,
});

const reviewers = (it: Review) => [
  { type: 'User', reviewer: account(it.reviewer) },
];

/** A job waits for somebody's word. */
export const reviewRequested = (repo: RepositoryState, it: Review) => ({
  action: 'requested',
  workflow_run: runBody(repo, it.run, {
    status: 'waiting',
    conclusion: null,
    updatedAt: it.requestedAt,
  }),
  since: seconds(it.requestedAt),
  workflow_job_run: jobRun(repo, it, it.requestedAt, 'waiting'),
  environment: it.environment,
  reviewers: reviewers(it),
  requestor: account(it.run.actor),
  ...frame(repo, it.run.actor),
});

/** The word was given. */
export const reviewDecided = (
  repo: RepositoryState,
  it: Review,
  decision: { approved: boolean; at: Date },
) => ({
  action: decision.approved ? 'approved' : 'rejected',
  workflow_run: runBody(repo, it.run, {
    status: 'waiting',
    conclusion: null,
    updatedAt: decision.at,
  }),
  since: seconds(decision.at),
  workflow_job_runs: [jobRun(repo, it, decision.at, 'queued')],
  approver: account(it.reviewer),
  comment: '',
  reviewers: reviewers(it),
  ...frame(repo, it.reviewer),
});
