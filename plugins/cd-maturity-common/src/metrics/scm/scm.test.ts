import { contextOf, measured } from '../__testUtils__/context';
import {
  at,
  bot,
  branch,
  branchPush,
  change,
  DAY,
  HOUR,
  human,
  push,
  review,
} from '../__testUtils__/signals';
import { Change, Signal } from '../../signals';
import { MetricContext } from '../types';

const start = at('2026-03-10 09:00');

const figure = (
  id: string,
  signals: Signal[],
  fields: Partial<MetricContext> = {},
) => measured(id, contextOf(signals, fields));

const merged = (changeId: string, fields: Partial<Change> = {}) =>
  change({ changeId, openedAt: start, mergedAt: start + 5 * HOUR, ...fields });

describe('days with commits', () => {
  const on = (...days: string[]) =>
    days.map(day => push({ sha: day, pushedAt: at(`2026-${day}`) }));

  it('is the median of whole weeks with activity (edge cases 10, 59)', () => {
    const pushes = on(
      '02-01 08:00', // watched since before the window
      '03-01 12:00', // Sunday: its week began before the window
      '03-02 00:00',
      '03-02 23:59',
      '03-09 10:00',
      '03-10 10:00',
      '03-13 10:00',
      '03-30 10:00', // Monday: its week ends after the window
    );
    expect(figure('scm.commit_days_per_week', pushes)).toEqual({
      value: 2,
      samples: 2,
      newest: at('2026-03-13 10:00'),
    });
  });

  it('says nothing before a whole week was watched (edge case 60)', () => {
    expect(
      figure('scm.commit_days_per_week', on('03-25 10:00', '03-27 10:00'))
        .samples,
    ).toBe(0);
  });
});

describe('age of branches', () => {
  const work = (
    sha: string,
    pushedAt: number,
    authoredAt: number,
    name = 'fix',
  ) =>
    branchPush({
      sha,
      branch: name,
      pushedAt,
      commits: [{ sha, authoredAt }],
    });

  it('runs from the first commit to the merge', () => {
    expect(
      figure('scm.branch_age_p50_hours', [
        work('a', start - HOUR, start - 3 * HOUR, 'feature-1'),
        merged('1'),
      ]),
    ).toMatchObject({ value: 8, samples: 1 });
  });

  it('runs from the opening when the commits are not known', () => {
    expect(figure('scm.branch_age_p50_hours', [merged('1')]).value).toBe(5);
  });

  it('begins anew when a name is used again', () => {
    const signals = [
      work('a', start - 9 * DAY, start - 9 * DAY),
      merged('1', {
        branch: 'fix',
        openedAt: start - 9 * DAY,
        mergedAt: start - 9 * DAY + HOUR,
      }),
      work('b', start, start - HOUR),
      merged('2', { branch: 'fix' }),
    ];
    expect(figure('scm.branch_age_p50_hours', signals).value).toBe(3.5);
  });

  it('does not take commits for its own that came in from the default branch', () => {
    const signals = [
      push({
        sha: 'main work',
        pushedAt: start - DAY,
        commits: [{ sha: 'main work', authoredAt: start - 2 * DAY }],
      }),
      branchPush({
        sha: 'merge of main',
        branch: 'feature-1',
        pushedAt: start,
        commits: [
          { sha: 'main work', authoredAt: start - 2 * DAY },
          { sha: 'own', authoredAt: start - HOUR },
        ],
      }),
      merged('1'),
    ];
    expect(figure('scm.branch_age_p50_hours', signals).value).toBe(6);
  });

  it('leaves out changes to other branches', () => {
    expect(
      figure('scm.branch_age_p50_hours', [
        merged('1', { toDefaultBranch: false }),
      ]).samples,
    ).toBe(0);
  });
});

describe('active branches', () => {
  const old = push({ sha: 'old', pushedAt: at('2026-01-01 00:00') });
  const pushedTo = (name: string, day: string) =>
    branchPush({
      sha: name,
      branch: name,
      pushedAt: at(`2026-03-${day} 12:00`),
    });

  it('counts branches pushed in 14 days that have not ended', () => {
    const signals = [
      old,
      pushedTo('active', '25'),
      pushedTo('stale', '10'),
      pushedTo('deleted', '25'),
      branch({ name: 'deleted', event: 'deleted', at: at('2026-03-26 00:00') }),
      pushedTo('reborn', '28'),
      branch({ name: 'reborn', event: 'deleted', at: at('2026-03-26 00:00') }),
      pushedTo('merged', '25'),
      merged('1', { branch: 'merged', mergedAt: at('2026-03-26 00:00') }),
    ];
    expect(figure('scm.active_branches', signals)).toMatchObject({
      value: 2,
      samples: 1,
      newest: at('2026-03-28 12:00'),
    });
  });

  it('is a true zero once watched for 14 days, and empty before', () => {
    expect(figure('scm.active_branches', [old])).toMatchObject({ value: 0 });
    const young = push({ sha: 'a', pushedAt: at('2026-03-20 00:00') });
    expect(figure('scm.active_branches', [young]).value).toBeUndefined();
    expect(figure('scm.active_branches', []).value).toBeUndefined();
  });
});

describe('changes and their owner', () => {
  const ownership = {
    owners: ['group:default/shop'],
    groupsOfLogin: {
      ada: ['group:default/shop'],
      bob: ['group:default/shop', 'group:default/x'],
      eve: ['group:default/ops'],
      ned: ['group:default/ops'],
    },
  };
  const by = (login: string, fields: Partial<Change> = {}) =>
    merged(login, { author: human(login), ...fields });
  const approvedBy = (changeId: string, login: string, hours = 1) =>
    review({
      changeId,
      submittedAt: start + hours * HOUR,
      reviewer: human(login),
    });

  it('counts changes that its people wrote or reviewed before the merge', () => {
    const signals = [
      by('ada'),
      by('eve'),
      approvedBy('eve', 'bob'),
      by('ned'),
      approvedBy('ned', 'bob', 6),
      merged('bot', { author: bot('dependabot[bot]') }),
    ];
    expect(
      figure('scm.owner_change_ratio', signals, { ownership }),
    ).toMatchObject({ value: 2 / 3, samples: 3 });
  });

  it('is empty when more than 30 % of the logins are unknown', () => {
    const signals = [by('ada'), by('mallory')];
    expect(
      figure('scm.owner_change_ratio', signals, { ownership }),
    ).toMatchObject({ samples: 1, reason: expect.stringContaining('30 %') });
  });

  it('counts changes that the last approval from outside let go', () => {
    const signals = [
      by('ada'),
      approvedBy('ada', 'bob', 1),
      approvedBy('ada', 'eve', 2),
      by('bob'),
      approvedBy('bob', 'eve', 1),
      approvedBy('bob', 'ada', 2),
      by('eve'),
      merged('own', { author: human('ada') }),
      approvedBy('own', 'ada'),
    ];
    expect(
      figure('scm.external_approval_ratio', signals, { ownership }),
    ).toMatchObject({ value: 1 / 4, samples: 4 });
  });

  it('counts changes that name a work item', () => {
    const signals = [by('ada', { linksWorkItem: true }), by('eve')];
    expect(figure('scm.issue_link_ratio', signals)).toMatchObject({
      value: 0.5,
      samples: 2,
    });
  });
});
