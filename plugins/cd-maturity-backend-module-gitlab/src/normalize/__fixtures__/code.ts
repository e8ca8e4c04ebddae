import { ada, NO_SHA, OTHER_SHA, page, project, SHA } from './frame';

export const commit = (id: string, message: string, timestamp: unknown) => ({
  id,
  message,
  title: message,
  timestamp,
  author: { name: 'Ada L', email: 'ada@example.org' },
});

export const push = (overrides: object = {}) => ({
  object_kind: 'push',
  ref: 'refs/heads/main',
  before: OTHER_SHA,
  after: SHA,
  user_username: 'Ada',
  project_id: 42,
  project: project(),
  commits: [commit(SHA, 'Add invoices', '2026-03-02T09:50:00+01:00')],
  total_commits_count: 1,
  ...overrides,
});

export const tagPush = (overrides: object = {}) =>
  push({
    object_kind: 'tag_push',
    ref: 'refs/tags/v1.4.0',
    before: NO_SHA,
    ...overrides,
  });

export const mergeRequest = (attributes: object = {}, extra: object = {}) => ({
  object_kind: 'merge_request',
  user: ada,
  project: project(),
  object_attributes: {
    id: 6001,
    iid: 12,
    action: 'open',
    state: 'opened',
    title: 'Add invoices',
    description: null,
    url: page('merge_requests/12'),
    source_branch: 'invoices',
    target_branch: 'main',
    author_id: 7,
    created_at: '2026-03-01 09:00:00 UTC',
    updated_at: '2026-03-01 10:00:00 UTC',
    last_commit: { id: SHA },
    merge_commit_sha: null,
    labels: [],
    ...attributes,
  },
  ...extra,
});

export const merged = (attributes: object = {}) =>
  mergeRequest({
    action: 'merge',
    state: 'merged',
    updated_at: '2026-03-02 08:00:00 UTC',
    merge_commit_sha: OTHER_SHA,
    ...attributes,
  });
