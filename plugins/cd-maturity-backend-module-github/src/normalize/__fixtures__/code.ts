import { ada, frame, OTHER_SHA, SHA } from './frame';

export const commit = (id: string, message: string, timestamp: unknown) => ({
  id,
  message,
  timestamp,
  author: { name: 'Ada L', email: 'ada@example.org', username: 'ada' },
});

/** `pushed_at` is epoch seconds here, unlike anywhere else. */
export const push = (overrides: object = {}) => ({
  ref: 'refs/heads/main',
  before: OTHER_SHA,
  after: SHA,
  created: false,
  deleted: false,
  forced: false,
  compare: 'https://github.com/Acme/Payments/compare/1111111...9c1f0b6',
  commits: [commit(SHA, 'Add invoices', '2026-03-02T10:50:00+02:00')],
  head_commit: commit(SHA, 'Add invoices', '2026-03-02T10:50:00+02:00'),
  ...frame({ pushed_at: Date.UTC(2026, 2, 2, 9) / 1000 }),
  ...overrides,
});

export const ref = (overrides: object = {}) => ({
  ref: 'feature/invoices',
  ref_type: 'branch',
  master_branch: 'main',
  pusher_type: 'user',
  ...frame(),
  ...overrides,
});

export const pullBody = (overrides: object = {}) => ({
  id: 6001,
  number: 12,
  state: 'open',
  title: 'Add invoices',
  body: null,
  html_url: 'https://github.com/Acme/Payments/pull/12',
  user: ada,
  labels: [],
  head: { ref: 'invoices', sha: SHA },
  base: { ref: 'main', sha: OTHER_SHA },
  created_at: '2026-03-01T09:00:00Z',
  updated_at: '2026-03-01T10:00:00Z',
  closed_at: null,
  merged_at: null,
  merge_commit_sha: OTHER_SHA,
  ...overrides,
});

export const pullRequest = (overrides: object = {}) => ({
  action: 'opened',
  number: 12,
  pull_request: pullBody(overrides),
  ...frame(),
});

export const merged = (overrides: object = {}) =>
  pullRequest({
    state: 'closed',
    merged_at: '2026-03-02T08:00:00Z',
    closed_at: '2026-03-02T08:00:00Z',
    updated_at: '2026-03-02T08:00:00Z',
    ...overrides,
  });

export const pullRequestReview = (review: object = {}) => ({
  action: 'submitted',
  review: {
    id: 2001,
    state: 'approved',
    submitted_at: '2026-03-01T12:00:00Z',
    user: { login: 'Grace', type: 'User', id: 8 },
    html_url: 'https://github.com/Acme/Payments/pull/12#review-2001',
    body: 'private words',
    ...review,
  },
  pull_request: pullBody(),
  ...frame(),
});
