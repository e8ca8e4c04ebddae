import { ada, frame } from './frame';

export const release = (action = 'published', overrides: object = {}) => ({
  action,
  release: {
    id: 1501,
    tag_name: 'v1.4.0',
    name: null,
    target_commitish: 'main',
    html_url: 'https://github.com/Acme/Payments/releases/tag/v1.4.0',
    draft: false,
    prerelease: false,
    created_at: '2026-03-02T09:00:00Z',
    published_at: '2026-03-02T09:20:00Z',
    author: ada,
    ...overrides,
  },
  ...frame(),
});

export const label = (name: string) => ({ id: 1, name, color: 'aa0000' });

export const issue = (
  action = 'opened',
  overrides: object = {},
  extra: object = {},
) => ({
  action,
  issue: {
    id: 4001,
    number: 31,
    title: 'Payments time out',
    body: null,
    state: 'open',
    state_reason: null,
    html_url: 'https://github.com/Acme/Payments/issues/31',
    user: ada,
    labels: [label('Incident')],
    created_at: '2026-03-02T10:00:00Z',
    updated_at: '2026-03-02T10:00:00Z',
    closed_at: null,
    ...overrides,
  },
  ...frame(),
  ...extra,
});
