import {
  at,
  commit,
  grace,
  merged,
  mergeRequest,
  NO_SHA,
  normalize,
  OTHER_SHA,
  push,
  RECEIVED_AT,
  SHA,
  signalOf,
  signalsOf,
  tagPush,
} from './__fixtures__';

describe('push', () => {
  it('brings commits to a branch', () => {
    expect(signalOf('push', 'push', push())).toEqual({
      kind: 'push',
      source: 'gitlab',
      scope: 'gitlab.com/acme/shop/payments',
      externalId: `gitlab.com/42/${SHA}/main`,
      seq: at('08:50:00'),
      sha: SHA,
      before: OTHER_SHA,
      branch: 'main',
      onDefaultBranch: true,
      forced: false,
      skipCi: false,
      actor: { login: 'ada', kind: 'human' },
      pushedAt: RECEIVED_AT,
      commits: [{ sha: SHA, authoredAt: at('08:50:00') }],
      evidence: {
        title: 'Add invoices',
        url: `https://gitlab.com/Acme/Shop/Payments/-/compare/${OTHER_SHA}...${SHA}`,
      },
    });
  });

  it('gives way to the word of the API, which knows the time and all commits', () => {
    const polled = signalOf(
      'push',
      'push',
      push({ pushed_at: '2026-03-02T08:59:00.000Z' }),
    );
    const hook = signalOf('push', 'push', push());
    expect(polled.externalId).toBe(hook.externalId);
    expect(polled.seq).toBeGreaterThan(hook.seq);
    expect(polled.pushedAt).toBe(at('08:59:00'));
  });

  it('knows merges, requests to skip and folders', () => {
    const said = signalOf(
      'push',
      'push',
      push({
        commits: [
          {
            ...commit(OTHER_SHA, "Merge branch 'a' into 'main'", null),
            timestamp: '2026-03-02T09:00:00Z',
          },
          {
            ...commit(SHA, 'Note [ci skip]', '2026-03-02T09:01:00Z'),
            modified: ['docs/a.md', 'docs/b.md'],
          },
        ],
      }),
    );
    expect(said.skipCi).toBe(true);
    expect(said.commits).toEqual([
      { sha: OTHER_SHA, authoredAt: at('09:00:00'), merge: true },
      { sha: SHA, authoredAt: at('09:01:00'), folders: ['docs'] },
    ]);
  });

  it('makes and removes branches', () => {
    const ref = 'refs/heads/invoices';
    const made = normalize('push', push({ ref, before: NO_SHA })).signals;
    expect(made).toMatchObject([
      { kind: 'branch', event: 'created', name: 'invoices' },
      { kind: 'push', branch: 'invoices', onDefaultBranch: false },
    ]);
    const removed = push({ ref, after: NO_SHA, commits: [] });
    expect(normalize('push', removed).signals).toMatchObject([
      { kind: 'branch', event: 'deleted', refType: 'branch' },
    ]);
  });

  it('of a tag makes a tag', () => {
    expect(signalOf('branch', 'tag_push', tagPush())).toMatchObject({
      externalId: 'gitlab.com/42/tag/v1.4.0/created',
      refType: 'tag',
      name: 'v1.4.0',
      event: 'created',
    });
    expect(normalize('tag_push', tagPush({ before: OTHER_SHA }))).toMatchObject(
      { signals: [], note: expect.stringContaining('moved') },
    );
  });

  it('is refused when it names no branch', () => {
    expect(() => normalize('push', push({ ref: 'main' }))).toThrow(
      expect.objectContaining({ field: 'ref' }),
    );
  });
});

describe('merge_request', () => {
  it('is a change', () => {
    expect(signalOf('change', 'merge_request', mergeRequest())).toEqual({
      kind: 'change',
      source: 'gitlab',
      scope: 'gitlab.com/acme/shop/payments',
      externalId: 'gitlab.com/6001',
      seq: Date.UTC(2026, 2, 1, 10),
      changeId: 'gitlab.com/6001',
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
        title: '!12 Add invoices',
        url: 'https://gitlab.com/Acme/Shop/Payments/-/merge_requests/12',
      },
    });
  });

  it('is merged with the commit that reached the branch', () => {
    const shaOf = (attributes: object) =>
      signalOf('change', 'merge_request', merged(attributes)).mergeSha;
    expect(shaOf({})).toBe(OTHER_SHA);
    expect(
      shaOf({ merge_commit_sha: null, squash_commit_sha: OTHER_SHA }),
    ).toBe(OTHER_SHA);
    expect(shaOf({ merge_commit_sha: null })).toBe(SHA);
    expect(signalOf('change', 'merge_request', merged({}))).toMatchObject({
      state: 'merged',
      mergedAt: at('08:00:00'),
    });
  });

  it('does not take whoever merged it for its author', () => {
    const said = merged();
    expect(
      signalOf('change', 'merge_request', { ...said, user: grace }).author,
    ).toEqual({ kind: 'unknown' });
  });

  it('gives way to the word of the API, which names the author', () => {
    const hook = signalOf('change', 'merge_request', {
      ...merged(),
      user: grace,
    });
    const polled = signalOf(
      'change',
      'merge_request',
      merged({ action: undefined, author: { username: 'ada' } }),
    );
    expect(polled.externalId).toBe(hook.externalId);
    expect(polled.seq).toBeGreaterThan(hook.seq);
    expect(polled.author.login).toBe('ada');
  });

  it.each([
    ['approval', 'approved'],
    ['approved', 'approved'],
    ['unapproval', 'dismissed'],
    ['unapproved', 'dismissed'],
  ])('is reviewed by the action %s: %s', (action, verdict) => {
    const said = mergeRequest({ action }, { user: grace });
    expect(signalOf('review', 'merge_request', said)).toMatchObject({
      externalId: 'gitlab.com/6001/grace',
      changeId: 'gitlab.com/6001',
      reviewer: { login: 'grace' },
      verdict,
    });
  });

  it('is not reviewed by anything else', () => {
    expect(signalsOf('review', 'merge_request', merged())).toEqual([]);
  });

  it('knows bots by name', () => {
    const authorOf = (username: string) =>
      signalOf(
        'change',
        'merge_request',
        mergeRequest({ author: { username } }),
      ).author.kind;
    expect(authorOf('renovate-bot')).toBe('bot');
    expect(authorOf('project_42_bot_1f2e')).toBe('bot');
    expect(authorOf('abbott')).toBe('human');
    expect(authorOf('ghost')).toBe('unknown');
  });
});
