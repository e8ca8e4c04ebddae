import { ada, frame, SHA } from './frame';

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

/** An image of the registry, as its hook tells of it: without a time of its own. */
export const packaged = (version: object = {}, overrides: object = {}) => ({
  action: 'published',
  package: {
    id: 80,
    name: 'payments',
    namespace: 'acme',
    package_type: 'CONTAINER',
    created_at: '2026-01-02T09:00:00Z',
    updated_at: '2026-03-02T09:30:00Z',
    package_version: {
      id: 801,
      version: `sha256:${'a'.repeat(64)}`,
      html_url: 'https://github.com/orgs/acme/packages/container/payments/801',
      created_at: '0001-01-01T00:00:00Z',
      container_metadata: {
        tag: { name: '1.4.0', digest: `sha256:${'a'.repeat(64)}` },
        labels: { revision: SHA },
      },
      ...version,
    },
    ...overrides,
  },
  ...frame(),
});
