import {
  label,
  merged,
  normalize,
  OTHER_SHA,
  pullRequest,
  robot,
  SHA,
  signalOf,
} from './__fixtures__';

const change = (overrides: object = {}) =>
  signalOf('change', 'pull_request', pullRequest(overrides));

describe('pull_request', () => {
  it('is open, without the trial merge that GitHub shows', () => {
    expect(change()).toEqual({
      kind: 'change',
      source: 'github',
      scope: 'github.com/acme/payments',
      externalId: 'github.com/6001',
      seq: Date.UTC(2026, 2, 1, 10),
      changeId: 'github.com/6001',
      state: 'open',
      branch: 'invoices',
      targetBranch: 'main',
      toDefaultBranch: true,
      openedAt: Date.UTC(2026, 2, 1, 9),
      mergedAt: undefined,
      closedAt: undefined,
      headSha: SHA,
      mergeSha: undefined,
      author: { login: 'ada', kind: 'human' },
      linksWorkItem: false,
      remediation: false,
      evidence: {
        title: '#12 Add invoices',
        url: 'https://github.com/Acme/Payments/pull/12',
      },
    });
  });

  it('is merged, or closed without that', () => {
    expect(signalOf('change', 'pull_request', merged())).toMatchObject({
      state: 'merged',
      mergedAt: Date.UTC(2026, 2, 2, 8),
      closedAt: Date.UTC(2026, 2, 2, 8),
      mergeSha: OTHER_SHA,
    });
    expect(
      change({ state: 'closed', closed_at: '2026-03-02T08:00:00Z' }),
    ).toMatchObject({
      state: 'closed',
      mergedAt: undefined,
      closedAt: Date.UTC(2026, 2, 2, 8),
      mergeSha: undefined,
    });
  });

  it('edge case 12: the merge is the later word of its second', () => {
    const [open, last] = [
      change({ updated_at: '2026-03-02T08:00:00Z' }),
      signalOf('change', 'pull_request', merged()),
    ];
    expect(open.seq).toBeLessThan(last.seq);
    expect(last.seq).toBeLessThan(Date.UTC(2026, 2, 2, 8, 0, 1));
  });

  it.each([
    ['title', { title: 'Add invoices (#7)' }],
    ['title', { title: 'SHOP-12: add invoices' }],
    ['title', { title: 'GH-7 add invoices' }],
    ['description', { body: 'Closes #7' }],
    ['description', { body: 'fixes acme/ledger#7.' }],
    ['description', { body: 'See https://github.com/acme/x/issues/7' }],
    ['description', { body: 'Part of PAY2-118' }],
    ['branch', { head: { ref: '7-add-invoices', sha: SHA } }],
    ['branch', { head: { ref: 'feature/SHOP-12-invoices', sha: SHA } }],
    ['branch', { head: { ref: 'fix/issue-7', sha: SHA } }],
  ])('links a work item by its %s', (_, overrides) => {
    expect(change(overrides).linksWorkItem).toBe(true);
  });

  it.each([
    ['its own number', { title: 'Add invoices (#12)', body: 'This is #12' }],
    ['a cipher', { title: 'Move to SHA-256 and UTF-8' }],
    ['an entity', { body: 'it&#39;s' }],
    ['a heading', { body: '# 1\n## 2' }],
    ['a comment', { body: '<!-- Closes #7 -->' }],
    ["another project's notes", { body: '<details>Fixed #7</details> ok' }],
    ['an example', { body: '```\nCloses #7\n```' }],
    ['a version', { head: { ref: 'release/1.2.3', sha: SHA } }],
    ['a package', { head: { ref: 'renovate/lodash-4.x', sha: SHA } }],
    ['nothing', { body: null }],
  ])('links no work item by %s', (_, overrides) => {
    expect(change(overrides).linksWorkItem).toBe(false);
  });

  it('finds a link behind a block that never ends, in no time', () => {
    const body = `${'<details>'.repeat(7000)} closes #7`;
    expect(change({ body }).linksWorkItem).toBe(true);
  });

  it.each([
    ['title', { title: 'Revert "Add invoices"' }],
    ['branch', { head: { ref: 'hotfix/login', sha: SHA } }],
    ['branch', { head: { ref: 'ada/hotfix-login', sha: SHA } }],
    ['branch', { head: { ref: 'revert-12-invoices', sha: SHA } }],
    ['label', { labels: [label('Hotfix')] }],
    ['label', { labels: [label('type: hotfix')] }],
  ])('is a repair by its %s', (_, overrides) => {
    expect(change(overrides).remediation).toBe(true);
  });

  it.each([
    { title: 'Reverted index for search' },
    { title: 'Do not revert' },
    { head: { ref: 'hotfixes-page', sha: SHA } },
    { labels: [label('not a hotfix-label')] },
  ])('is no repair: %j', overrides => {
    expect(change(overrides).remediation).toBe(false);
  });

  it('lives with deleted authors and with branches besides the default one', () => {
    expect(
      change({ user: null, labels: null, base: { ref: 'release/1' } }),
    ).toMatchObject({ author: { kind: 'unknown' }, toDefaultBranch: false });
    expect(change({ user: robot }).author.kind).toBe('bot');
  });

  it('is refused with the name of the field', () => {
    expect(() =>
      normalize('pull_request', pullRequest({ head: { ref: 'x' } })),
    ).toThrow(expect.objectContaining({ field: 'pull_request.head.sha' }));
  });
});
