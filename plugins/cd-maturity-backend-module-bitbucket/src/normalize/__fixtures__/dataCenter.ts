import { at, OTHER_SHA, SHA } from './cloud';

const NO_SHA = '0'.repeat(40);

const user = (name: string) => ({
  user: {
    name,
    emailAddress: 'ada@example.org',
    displayName: 'Ada L',
    type: 'NORMAL',
  },
});

export const serverRepository = (overrides: object = {}) => ({
  id: 7,
  slug: 'payments',
  name: 'Payments',
  project: { key: 'SHOP', id: 2, name: 'Shop' },
  links: {
    self: [{ href: 'https://git.acme.io/projects/SHOP/repos/payments/browse' }],
  },
  ...overrides,
});

export const refsChanged = (change: object = {}, overrides: object = {}) => ({
  eventKey: 'repo:refs_changed',
  date: '2026-03-02T10:00:00+0100',
  actor: user('Ada').user,
  repository: serverRepository(),
  changes: [
    {
      ref: { id: 'refs/heads/main', displayId: 'main', type: 'BRANCH' },
      refId: 'refs/heads/main',
      fromHash: OTHER_SHA,
      toHash: SHA,
      type: 'UPDATE',
      ...change,
    },
  ],
  ...overrides,
});

export const deletedTag = () =>
  refsChanged({
    ref: { id: 'refs/tags/v1', displayId: 'v1', type: 'TAG' },
    toHash: NO_SHA,
    type: 'DELETE',
  });

export const serverPullBody = (overrides: object = {}) => ({
  id: 3,
  version: 2,
  title: 'Add invoices',
  description: 'See #17',
  state: 'OPEN',
  open: true,
  createdDate: at('07:00:00'),
  updatedDate: at('07:30:00'),
  fromRef: { displayId: 'invoices', latestCommit: OTHER_SHA },
  toRef: {
    displayId: 'main',
    latestCommit: OTHER_SHA,
    repository: serverRepository(),
  },
  author: { ...user('Ada'), role: 'AUTHOR' },
  reviewers: [{ ...user('grace'), role: 'REVIEWER', status: 'APPROVED' }],
  properties: {},
  ...overrides,
});

export const serverMerged = () => ({
  state: 'MERGED',
  open: false,
  updatedDate: at('09:00:00'),
  closedDate: at('09:00:00'),
  properties: { mergeCommit: { id: SHA, displayId: SHA.slice(0, 11) } },
});

export const serverPull = (event: string, overrides: object = {}) => ({
  eventKey: event,
  date: '2026-03-02T10:00:00+0100',
  actor: user('Ada').user,
  pullRequest: serverPullBody(overrides),
});

export const serverReview = () => ({
  ...serverPull('pr:reviewer:approved'),
  participant: { ...user('grace'), status: 'APPROVED' },
  previousStatus: 'UNAPPROVED',
});

export const polledServerPull = () => ({
  repository: serverRepository({ defaultBranch: 'main' }),
  pullRequest: serverPullBody(serverMerged()),
  commits: [
    {
      id: '2'.repeat(40),
      authorTimestamp: at('08:00:00'),
      parents: [{ id: OTHER_SHA }],
    },
  ],
});

export const polledBuild = () => ({
  repository: serverRepository({ defaultBranch: 'main' }),
  sha: SHA,
  branch: 'main',
  buildStatus: {
    key: 'jenkins-unit-tests',
    name: 'Unit tests',
    state: 'FAILED',
    url: 'https://ci.acme.io/job/payments/7/',
    dateAdded: at('09:10:00'),
  },
});
