import { normalize, pullRequestReview, signalOf } from './__fixtures__';

const reviewed = (overrides: object = {}) =>
  signalOf('review', 'pull_request_review', pullRequestReview(overrides));

describe('pull_request_review', () => {
  it('is one verdict on a change', () => {
    expect(reviewed()).toEqual({
      kind: 'review',
      source: 'github',
      scope: 'github.com/acme/payments',
      externalId: 'github.com/2001',
      seq: Date.UTC(2026, 2, 1, 12),
      changeId: 'github.com/6001',
      reviewer: { login: 'grace', kind: 'human' },
      verdict: 'approved',
      submittedAt: Date.UTC(2026, 2, 1, 12),
      evidence: {
        title: '#12 approved',
        url: 'https://github.com/Acme/Payments/pull/12#review-2001',
      },
    });
  });

  it.each([
    ['changes_requested', 'changes-requested'],
    ['commented', 'commented'],
    ['dismissed', 'dismissed'],
    ['APPROVED', 'approved'],
  ])('says %s', (state, verdict) => {
    expect(reviewed({ state }).verdict).toBe(verdict);
  });

  it('edge case 12: stays dismissed, whichever word comes last', () => {
    expect(reviewed({ state: 'dismissed' }).seq).toBeGreaterThan(
      reviewed().seq,
    );
  });

  it('that is not submitted says nothing', () => {
    expect(
      normalize('pull_request_review', pullRequestReview({ state: 'pending' }))
        .signals,
    ).toEqual([]);
    expect(
      normalize(
        'pull_request_review',
        pullRequestReview({ submitted_at: null }),
      ).signals,
    ).toEqual([]);
  });

  it('lives with a deleted reviewer', () => {
    expect(reviewed({ user: null }).reviewer).toEqual({ kind: 'unknown' });
  });
});
