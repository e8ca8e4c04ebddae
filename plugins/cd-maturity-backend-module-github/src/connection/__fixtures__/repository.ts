import {
  ada,
  deployment,
  deploymentStatus,
  issue,
  merged,
  OTHER_SHA,
  pullBody,
  pullRequestReview,
  release,
  repositoryBody,
  runBody,
  SHA,
  workflowJob,
} from '../../normalize/__fixtures__';
import { Answers } from 'backstage-plugin-cd-maturity-node/testUtils';

const REPO = '/repos/acme/payments';
export const FIRST_SHA = '3333333333333333333333333333333333333333';
export const MIDDLE_SHA = '2222222222222222222222222222222222222222';

const listed = (sha: string, date: string, parents: string[]) => ({
  sha,
  commit: {
    message: `Commit ${sha[0]}`,
    author: { name: 'Ada L', email: 'ada@example.org', date },
    committer: { date },
  },
  parents: parents.map(parent => ({ sha: parent })),
});

const statusOf = (id: number, state: string, time: string) =>
  deploymentStatus({
    id,
    state,
    created_at: `2026-03-02T${time}Z`,
  }).deployment_status;

const activity = (overrides: object = {}) => ({
  id: 1,
  ref: 'refs/heads/main',
  before: FIRST_SHA,
  after: SHA,
  timestamp: '2026-03-02T08:59:00Z',
  activity_type: 'push',
  actor: ada,
  ...overrides,
});

/** Runs as the API gives them, by their creation. */
export const runsOf =
  (runs: ReadonlyArray<{ created_at: string }>) => (query: URLSearchParams) => {
    const [from, to] = (query.get('created') ?? '2000-01-01')
      .replace('>=', '')
      .split('..');
    const found = runs.filter(
      ({ created_at: created }) =>
        Date.parse(created) >= Date.parse(from) &&
        Date.parse(created) <= Date.parse(to ?? '2999-01-01'),
    );
    return { total_count: found.length, workflow_runs: found };
  };

/** A repository as the API shows it, holding what the fixtures of the webhooks tell of. */
export const repositoryAnswers = (): Answers => ({
  [REPO]: { ...repositoryBody(), pushed_at: '2026-03-02T11:59:00Z' },
  [`${REPO}/activity`]: [
    activity({
      ref: 'refs/heads/invoices',
      activity_type: 'branch_deletion',
      timestamp: '2026-03-02T09:00:00Z',
    }),
    activity(),
    activity({ timestamp: '2025-01-01T00:00:00Z', after: FIRST_SHA }),
  ],
  [`${REPO}/commits`]: [
    listed(SHA, '2026-03-02T08:50:00Z', [MIDDLE_SHA]),
    listed(MIDDLE_SHA, '2026-03-02T08:40:00Z', [FIRST_SHA]),
    listed(FIRST_SHA, '2026-03-01T08:00:00Z', [OTHER_SHA]),
  ],
  [`${REPO}/pulls`]: [
    {
      ...merged().pull_request,
      head: { ...pullBody().head, repo: { id: 42 } },
    },
    { ...pullBody({ id: 5, number: 5, updated_at: '2025-01-01T00:00:00Z' }) },
  ],
  [`${REPO}/pulls/12/reviews`]: [
    { ...pullRequestReview().review, state: 'APPROVED' },
  ],
  [`${REPO}/pulls/12/commits`]: [
    listed(MIDDLE_SHA, '2026-02-27T10:00:00Z', [FIRST_SHA]),
    listed(SHA, '2026-02-28T10:00:00Z', [MIDDLE_SHA]),
  ],
  [`${REPO}/actions/runs`]: runsOf([
    runBody({ run_attempt: 2, repository: { private: true } }),
  ]),
  [`${REPO}/actions/runs/5001`]: deployment().workflow_run,
  [`${REPO}/actions/runs/5001/attempts/1`]: runBody({ conclusion: 'failure' }),
  [`${REPO}/actions/runs/5001/jobs`]: {
    total_count: 3,
    jobs: [9001, 9002, 9003].map(id => workflowJob({ id }).workflow_job),
  },
  [`${REPO}/actions/runs/5001/approvals`]: [
    { state: 'approved', environments: [{ name: 'production' }], user: ada },
    { state: 'approved', environments: [{ name: 'staging' }], user: ada },
  ],
  [`${REPO}/deployments`]: [
    { ...deployment().deployment, updated_at: '2026-03-02T09:15:00Z' },
  ],
  [`${REPO}/deployments/7001/statuses`]: [
    statusOf(8004, 'inactive', '10:00:00'),
    statusOf(8003, 'success', '09:15:00'),
    statusOf(8002, 'in_progress', '09:12:00'),
    statusOf(8001, 'waiting', '09:10:30'),
  ],
  [`${REPO}/releases`]: [release().release],
  [`${REPO}/issues`]: (query: URLSearchParams) =>
    query.get('labels') === 'incident' &&
    query.get('since')! <= issue().issue.updated_at
      ? [issue().issue, { ...issue().issue, id: 9, pull_request: {} }]
      : [],
});
