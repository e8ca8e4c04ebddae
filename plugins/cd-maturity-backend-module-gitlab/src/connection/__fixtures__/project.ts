import { Answers } from 'backstage-plugin-cd-maturity-node/testUtils';
import {
  ada,
  build,
  commit,
  grace,
  manualBuild,
  merged,
  NO_SHA,
  OTHER_SHA,
  page,
  pipeline,
  project,
  release,
  SHA,
  testReport,
} from '../../normalize/__fixtures__';

const PROJECT = '/projects/42';
export const FIRST_SHA = '3333333333333333333333333333333333333333';
export const MIDDLE_SHA = '2222222222222222222222222222222222222222';

const listed = (id: string, date: string, parents: string[]) => ({
  ...commit(id, `Commit ${id[0]}`, null),
  authored_date: date,
  committed_date: date,
  parent_ids: parents,
});

const pushed = (data: object, createdAt = '2026-03-02T08:59:00.000Z') => ({
  id: 1,
  action_name: 'pushed to',
  created_at: createdAt,
  author_username: 'Ada',
  push_data: {
    ref_type: 'branch',
    ref: 'main',
    commit_from: FIRST_SHA,
    commit_to: SHA,
    ...data,
  },
});

/** Whole seconds in hooks are milliseconds here. */
const iso = (text: string) => new Date(text.replace(' UTC', 'Z')).toISOString();

const pipelineBody = () => {
  const { object_attributes: run } = pipeline();
  return {
    ...run,
    created_at: iso(run.created_at),
    started_at: '2026-03-02T09:00:05.000Z',
    finished_at: iso(run.finished_at),
    updated_at: '2026-03-02T09:04:00.500Z',
    coverage: '81.5',
    user: ada,
  };
};

const deploymentBody = (overrides: object = {}) => ({
  id: 7001,
  status: 'success',
  sha: SHA,
  ref: 'main',
  created_at: '2026-03-02T09:10:00.000Z',
  updated_at: '2026-03-02T09:15:00.120Z',
  environment: { id: 1, name: 'production' },
  user: ada,
  deployable: {
    id: 9002,
    web_url: page('jobs/9002'),
    finished_at: '2026-03-02T09:14:59.000Z',
    pipeline: { id: 5001 },
  },
  approvals: [
    { user: grace, status: 'approved', created_at: '2026-03-02T09:08:00.000Z' },
  ],
  ...overrides,
});

const mergeBody = () => {
  const { object_attributes: merge } = merged();
  return {
    ...merge,
    created_at: iso(merge.created_at),
    updated_at: iso(merge.updated_at),
    merged_at: iso(merge.updated_at),
    action: undefined,
    last_commit: undefined,
    author: { id: 7, username: 'Ada' },
    labels: ['hotfix'],
    sha: SHA,
    source_project_id: 42,
    web_url: merge.url,
  };
};

const issueBody = (id: number) => ({
  id,
  iid: id,
  title: 'Payments time out',
  description: '',
  state: 'opened',
  issue_type: id === 1 ? 'incident' : 'issue',
  labels: id === 1 ? [] : ['Incident'],
  created_at: '2026-03-02T10:00:00.000Z',
  updated_at: '2026-03-02T10:00:00.000Z',
  web_url: page(`issues/${id}`),
});

/** A project as the API shows it, holding what the fixtures of the webhooks tell of. */
export const projectAnswers = (): Answers => ({
  '/projects/acme/shop/payments': { ...project(), last_activity_at: 'now' },
  [`${PROJECT}/events`]: [
    pushed({ ref: 'invoices', commit_to: null }, '2026-03-02T09:00:00.000Z'),
    pushed({
      ref: 'v1.4.0',
      ref_type: 'tag',
      commit_from: null,
    }),
    pushed({}),
    pushed({ ref: 'invoices', commit_to: MIDDLE_SHA }),
    pushed({ ref: 'invoices', commit_from: null, commit_to: MIDDLE_SHA }),
    { ...pushed({}), push_data: null },
    pushed({ commit_to: NO_SHA }, '2025-01-01T00:00:00.000Z'),
  ],
  [`${PROJECT}/repository/commits`]: [
    listed(SHA, '2026-03-02T08:50:00.000+00:00', [MIDDLE_SHA]),
    listed(MIDDLE_SHA, '2026-03-02T08:40:00.000+00:00', [FIRST_SHA]),
    listed(FIRST_SHA, '2026-03-01T08:00:00.000+00:00', [OTHER_SHA]),
  ],
  [`${PROJECT}/merge_requests`]: [mergeBody()],
  [`${PROJECT}/merge_requests/12/approvals`]: {
    approved_by: [{ user: grace, approved_at: '2026-03-01T12:00:00.000Z' }],
  },
  [`${PROJECT}/merge_requests/12/commits`]: [
    listed(SHA, '2026-02-28T10:00:00.000+00:00', [MIDDLE_SHA]),
    listed(MIDDLE_SHA, '2026-02-27T10:00:00.000+00:00', [FIRST_SHA]),
  ],
  [`${PROJECT}/pipelines`]: [
    { id: 5001, updated_at: '2026-03-02T09:04:00.500Z' },
  ],
  [`${PROJECT}/pipelines/5001`]: pipelineBody(),
  [`${PROJECT}/pipelines/5001/jobs`]: [
    build(),
    manualBuild(),
    build({ id: 9003 }),
  ],
  [`${PROJECT}/pipelines/5001/test_report_summary`]: testReport().test_report,
  [`${PROJECT}/deployments`]: [
    { id: 7001, updated_at: '2026-03-02T09:15:00.120Z' },
  ],
  [`${PROJECT}/deployments/7001`]: deploymentBody(),
  [`${PROJECT}/environments`]: [
    { name: 'staging', tier: 'staging' },
    { name: 'review/invoices', tier: 'development' },
    { name: 'production', tier: 'production' },
  ],
  [`${PROJECT}/releases`]: [
    {
      tag_name: 'v2.0.0',
      released_at: '2026-09-01T00:00:00.000Z',
      upcoming_release: true,
    },
    {
      ...release(),
      tag_name: 'v1.4.0',
      released_at: '2026-03-02T09:20:00.000Z',
      _links: { self: release().url },
    },
  ],
  [`${PROJECT}/issues`]: (query: URLSearchParams) => {
    if (query.get('issue_type') === 'incident') {
      return [issueBody(1)];
    }
    return query.get('labels') === 'incident' ? [issueBody(2)] : [];
  },
  [`${PROJECT}/repository/branches`]: [{ name: 'main' }],
});
