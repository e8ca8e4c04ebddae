import { createBitbucketSource } from '..';
import {
  at,
  deletedTag,
  normalize,
  OTHER_SHA,
  polledBuild,
  polledServerPull,
  refsChanged,
  serverMerged,
  serverPull,
  serverRepository,
  serverReview,
  SHA,
  signalOf,
} from '../__fixtures__';

const SCOPE = 'git.acme.io/shop/payments';

describe('references of a server', () => {
  it('that move are pushes', () => {
    expect(signalOf('push', 'repo:refs_changed', refsChanged())).toMatchObject({
      scope: SCOPE,
      externalId: `git.acme.io/7/${SHA}/main`,
      sha: SHA,
      before: OTHER_SHA,
      onDefaultBranch: true,
      actor: { login: 'ada', kind: 'human' },
      pushedAt: at('09:00:00'),
      commits: [],
    });
  });

  it('bring their commits where the server tells them', () => {
    const commits = [
      { id: SHA, authorTimestamp: at('08:59:00'), parents: [{}, {}] },
      { id: OTHER_SHA, authorTimestamp: at('08:00:00'), parents: [{}] },
    ];
    expect(
      signalOf(
        'push',
        'repo:refs_changed',
        refsChanged(
          {},
          { commits, toCommit: { id: SHA, message: '[skip ci]' } },
        ),
      ),
    ).toMatchObject({
      skipCi: true,
      commits: [{ sha: OTHER_SHA }, { sha: SHA, merge: true }],
    });
  });

  it('come and go', () => {
    expect(normalize('repo:refs_changed', deletedTag())).toMatchObject([
      { kind: 'branch', refType: 'tag', name: 'v1', event: 'deleted' },
    ]);
  });

  it('belong to the one server there is when they do not name it', () => {
    const payload = refsChanged(
      {},
      { repository: serverRepository({ links: undefined }) },
    );
    const scopeBy = (dataCenterHost?: string) =>
      normalize(
        'repo:refs_changed',
        payload,
        createBitbucketSource({ dataCenterHost }),
      )[0].scope;
    expect(scopeBy('git.acme.io')).toBe(SCOPE);
    expect(scopeBy()).toBe('bitbucket-data-center/shop/payments');
  });
});

describe('pull requests of a server', () => {
  it('are changes', () => {
    expect(
      signalOf('change', 'pr:merged', serverPull('pr:merged', serverMerged())),
    ).toMatchObject({
      scope: SCOPE,
      externalId: 'git.acme.io/7/3',
      state: 'merged',
      toDefaultBranch: true,
      openedAt: at('07:00:00'),
      mergedAt: at('09:00:00'),
      mergeSha: SHA,
      author: { login: 'ada', kind: 'human' },
      linksWorkItem: true,
      evidence: {
        url: 'https://git.acme.io/projects/SHOP/repos/payments/pull-requests/3',
      },
    });
  });

  it('that are deleted are closed', () => {
    expect(
      signalOf('change', 'pr:deleted', serverPull('pr:deleted')).state,
    ).toBe('closed');
  });

  it('edge case 11: are the same by webhook and by poll', () => {
    const [change, review, merge] = normalize('polled:pr', polledServerPull());
    expect(change).toEqual(
      signalOf('change', 'pr:merged', serverPull('pr:merged', serverMerged())),
    );
    const heard = signalOf('review', 'pr:reviewer:approved', serverReview());
    expect(review).toMatchObject({
      externalId: heard.externalId,
      verdict: 'approved',
    });
    expect(heard.seq).toBeGreaterThan(review.seq);
    expect(merge).toMatchObject({
      externalId: signalOf('push', 'repo:refs_changed', refsChanged())
        .externalId,
      commits: [{ sha: '2'.repeat(40) }],
    });
  });
});

describe('builds of a server', () => {
  it('are a run with one stage', () => {
    expect(normalize('polled:build_status', polledBuild())).toMatchObject([
      {
        kind: 'ci_run',
        scope: SCOPE,
        workflow: 'jenkins-unit-tests',
        outcome: 'failure',
        onDefaultBranch: true,
        finishedAt: at('09:10:00'),
      },
      { kind: 'ci_stage', suites: ['unit'] },
    ]);
  });
});
