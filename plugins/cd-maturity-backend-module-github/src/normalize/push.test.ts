import {
  at,
  commit,
  frame,
  NO_SHA,
  normalize,
  OTHER_SHA,
  push,
  RECEIVED_AT,
  SHA,
  signalOf,
} from './__fixtures__';

const pushed = (overrides: object = {}) =>
  signalOf('push', 'push', push(overrides));

describe('push', () => {
  it('brings commits to a branch', () => {
    expect(pushed()).toEqual({
      kind: 'push',
      source: 'github',
      scope: 'github.com/acme/payments',
      externalId: `github.com/42/${SHA}/main`,
      seq: at('09:00:00'),
      sha: SHA,
      before: OTHER_SHA,
      branch: 'main',
      onDefaultBranch: true,
      forced: false,
      skipCi: false,
      actor: { login: 'ada', kind: 'human' },
      pushedAt: at('09:00:00'),
      commits: [{ sha: SHA, authoredAt: at('08:50:00') }],
      evidence: {
        title: 'Add invoices',
        url: 'https://github.com/Acme/Payments/compare/1111111...9c1f0b6',
      },
    });
  });

  it('tells the folders that a commit touches', () => {
    const commits = [
      {
        ...commit(SHA, 'Move invoices', '2026-03-02T08:50:00Z'),
        added: ['services/shop/src/invoice.ts', 'services/shop/src/line.ts'],
        removed: ['services/billing/invoice.ts'],
        modified: ['README.md'],
      },
    ];
    expect(pushed({ commits }).commits[0].folders).toEqual([
      'services/shop/src',
      'services/billing',
      '',
    ]);
  });

  it.each([
    'Merge pull request #12 from acme/invoices',
    "Merge branch 'main' into invoices",
    "Merge remote-tracking branch 'origin/main'",
    "Merge tag 'v1'",
  ])('marks the merge commit %s', message => {
    const commits = [commit(SHA, message, '2026-03-02T08:50:00Z')];
    expect(pushed({ commits }).commits[0].merge).toBe(true);
  });

  it('takes no other commit for a merge', () => {
    const commits = [
      commit(SHA, 'Merge two lists of invoices', '2026-03-02T08:50:00Z'),
    ];
    expect(pushed({ commits }).commits[0]).not.toHaveProperty('merge');
  });

  it.each([
    'Fix typo [skip ci]',
    '[ci skip] Fix typo',
    'Fix typo\n\n[no ci]',
    'Fix typo [skip actions]',
    'Fix typo [actions skip]',
    'Fix typo\n\nskip-checks: true',
  ])('asks for no run: %j', message => {
    const head = commit(SHA, message, '2026-03-02T08:50:00Z');
    expect(pushed({ head_commit: head }).skipCi).toBe(true);
  });

  it('reads the head commit only for that', () => {
    const commits = [
      commit(OTHER_SHA, 'Fix [skip ci]', '2026-03-02T08:50:00Z'),
    ];
    expect(pushed({ commits }).skipCi).toBe(false);
  });

  it('keeps no name, address or message of a commit', () => {
    const text = JSON.stringify(pushed({ head_commit: null }));
    expect(text).not.toMatch(/Ada L|example\.org|Add invoices/);
  });

  it('to a new branch has no commit before', () => {
    expect(
      pushed({ ref: 'refs/heads/fix', before: NO_SHA, created: true }),
    ).toMatchObject({
      before: undefined,
      branch: 'fix',
      onDefaultBranch: false,
    });
  });

  it('leaves out commits without a real time, and takes at most 2,048', () => {
    const many = Array.from({ length: 2050 }, (_, index) =>
      commit(
        index.toString(16).padStart(40, '0'),
        'x',
        index === 2049 ? '0001-01-01T00:00:00Z' : '2026-03-02T08:50:00Z',
      ),
    );
    const { commits } = pushed({ commits: many });
    expect(commits).toHaveLength(2047);
    expect(commits[0].sha).toBe('2'.padStart(40, '0'));
  });

  it('takes the next best time when the repository has none', () => {
    expect(pushed(frame({ pushed_at: null })).pushedAt).toBe(at('08:50:00'));
    expect(
      pushed({ ...frame({ pushed_at: null }), head_commit: null }).pushedAt,
    ).toBe(RECEIVED_AT);
  });

  it.each([
    ['tag', { ref: 'refs/tags/v1' }],
    ['deletion', { deleted: true, after: NO_SHA, head_commit: null }],
    ['merge queue', { ref: 'refs/heads/gh-readonly-queue/main/pr-12-9c1f' }],
  ])('of a %s says nothing', (_, overrides) => {
    expect(normalize('push', push(overrides))).toEqual({
      signals: [],
      note: expect.any(String),
    });
  });

  it('is refused with the name of the field', () => {
    expect(() =>
      normalize('push', push({ commits: [commit('nope', 'x', null)] })),
    ).toThrow(expect.objectContaining({ field: 'commits.0.id' }));
  });
});
