import { ada, frame, SHA } from './frame';
import { runBody } from './pipeline';

const deploymentBody = (overrides: object = {}) => ({
  id: 7001,
  sha: SHA,
  ref: 'main',
  task: 'deploy',
  environment: 'production',
  original_environment: 'production',
  production_environment: true,
  transient_environment: false,
  created_at: '2026-03-02T09:10:00Z',
  updated_at: '2026-03-02T09:10:00Z',
  creator: ada,
  payload: {},
  ...overrides,
});

const deployRun = () =>
  runBody({ path: '.github/workflows/deploy.yml', status: 'in_progress' });

export const deployment = (
  overrides: object = {},
  run: object | null = deployRun(),
) => ({
  action: 'created',
  deployment: deploymentBody(overrides),
  workflow_run: run,
  ...frame(),
});

export const deploymentStatus = (
  status: object = {},
  overrides: object = {},
  run: object | null = deployRun(),
) => ({
  deployment_status: {
    id: 8003,
    state: 'success',
    environment: 'production',
    created_at: '2026-03-02T09:15:00Z',
    log_url: 'https://github.com/Acme/Payments/actions/runs/5001/job/1',
    target_url: '',
    ...status,
  },
  ...deployment(overrides, run),
});

const waitingJob = (environment: string, updatedAt: string) => ({
  id: 9002,
  name: 'deploy',
  environment,
  created_at: '2026-03-02T09:04:00Z',
  updated_at: updatedAt,
});

export const reviewRequested = (overrides: object = {}) => ({
  action: 'requested',
  environment: 'production',
  since: '2026-03-02T09:05:00Z',
  requestor: ada,
  reviewers: [{ type: 'Team', reviewer: { name: 'owners' } }],
  workflow_run: runBody({ status: 'waiting', conclusion: null }),
  workflow_job_run: waitingJob('production', '2026-03-02T09:05:00Z'),
  ...frame(),
  ...overrides,
});

/** A decision names its environments in the jobs only. */
export const reviewDecided = (action: string, environments: string[]) => ({
  action,
  approver: { login: 'Grace', type: 'User', id: 8 },
  comment: 'Looks good, call me at home',
  since: '2026-03-02T09:05:00Z',
  workflow_run: runBody({
    status: 'waiting',
    updated_at: '2026-03-02T09:08:00Z',
  }),
  workflow_job_runs: environments.map(name =>
    waitingJob(name, '2026-03-02T09:08:30Z'),
  ),
  ...frame(),
});

export const protectionRule = (overrides: object = {}) => ({
  action: 'requested',
  environment: 'production',
  event: 'push',
  deployment_callback_url:
    'https://api.github.com/repos/Acme/Payments/actions/runs/5001/deployment_protection_rule',
  deployment: deploymentBody(),
  ...frame(),
  ...overrides,
});
