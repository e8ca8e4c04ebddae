import { page, project, SHA } from './frame';

export const release = (overrides: object = {}) => ({
  object_kind: 'release',
  id: 1501,
  action: 'create',
  name: null,
  tag: 'v1.4.0',
  url: page('releases/v1.4.0'),
  released_at: '2026-03-02 09:20:00 UTC',
  commit: { id: SHA, message: 'Add invoices' },
  project: project(),
  ...overrides,
});

export const label = (title: string) => ({ id: 1, title, color: '#aa0000' });

export const issue = (attributes: object = {}, extra: object = {}) => ({
  object_kind: 'issue',
  object_attributes: {
    id: 4001,
    iid: 31,
    type: 'Issue',
    action: 'open',
    title: 'Payments time out',
    description: null,
    url: page('issues/31'),
    state: 'opened',
    created_at: '2026-03-02 10:00:00 UTC',
    updated_at: '2026-03-02 10:00:00 UTC',
    closed_at: null,
    labels: [label('Incident')],
    ...attributes,
  },
  project: project(),
  ...extra,
});
