import { ada, grace, page, project, SHA } from './frame';

export const deployment = (overrides: object = {}) => ({
  object_kind: 'deployment',
  status: 'success',
  status_changed_at: '2026-03-02 10:15:00 +0100',
  deployment_id: 7001,
  deployable_id: 9002,
  deployable_url: page('jobs/9002'),
  environment: 'production',
  environment_tier: 'production',
  short_sha: SHA.slice(0, 8),
  commit_url: page(`commit/${SHA}`),
  commit_title: 'Add invoices',
  ref: 'main',
  user: ada,
  project: project(),
  ...overrides,
});

export const approved = (overrides: object = {}) =>
  deployment({
    status: 'approved',
    status_changed_at: '2026-03-02 10:08:00 +0100',
    approver: grace,
    approval: {
      status: 'approved',
      comment: 'call me at home',
      created_at: '2026-03-02T09:08:00.000Z',
    },
    ...overrides,
  });
