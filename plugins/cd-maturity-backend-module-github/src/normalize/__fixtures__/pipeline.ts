import { ada, frame, SHA } from './frame';

export const runBody = (overrides: object = {}) => ({
  id: 5001,
  run_attempt: 1,
  name: 'Build',
  display_title: 'Add invoices',
  path: '.github/workflows/build.yml',
  event: 'push',
  status: 'completed',
  conclusion: 'success',
  head_branch: 'main',
  head_sha: SHA,
  head_repository: { full_name: 'Acme/Payments' },
  created_at: '2026-03-02T09:00:00Z',
  run_started_at: '2026-03-02T09:00:05Z',
  updated_at: '2026-03-02T09:04:00Z',
  html_url: 'https://github.com/Acme/Payments/actions/runs/5001',
  actor: ada,
  triggering_actor: ada,
  ...overrides,
});

export const workflowRun = (run: object = {}, repository: object = {}) => ({
  action: 'completed',
  workflow: { path: '.github/workflows/build.yml', name: 'Build' },
  workflow_run: runBody(run),
  ...frame(repository),
});

export const workflowJob = (job: object = {}, repository: object = {}) => ({
  action: 'completed',
  workflow_job: {
    id: 9001,
    run_id: 5001,
    run_attempt: 1,
    name: 'unit tests',
    workflow_name: 'Build',
    head_sha: SHA,
    head_branch: 'main',
    html_url: 'https://github.com/Acme/Payments/actions/runs/5001/job/9001',
    status: 'completed',
    conclusion: 'success',
    created_at: '2026-03-02T09:00:05Z',
    started_at: '2026-03-02T09:00:20Z',
    completed_at: '2026-03-02T09:03:20Z',
    steps: [
      { name: 'Set up job', conclusion: 'success' },
      { name: 'Run unit tests', conclusion: 'success' },
    ],
    labels: ['ubuntu-latest'],
    runner_name: 'GitHub Actions 5',
    runner_group_name: 'GitHub Actions',
    ...job,
  },
  ...frame(repository),
});

export const checkRun = (check: object = {}) => ({
  action: 'completed',
  check_run: {
    id: 3001,
    name: 'build-and-lint',
    head_sha: SHA,
    html_url: 'https://github.com/Acme/Payments/runs/3001',
    status: 'completed',
    conclusion: 'success',
    started_at: '2026-03-02T09:00:10Z',
    completed_at: '2026-03-02T09:02:10Z',
    app: { slug: 'circleci-checks', name: 'CircleCI Checks' },
    check_suite: { head_branch: 'main', created_at: '2026-03-02T09:00:00Z' },
    ...check,
  },
  ...frame(),
});
