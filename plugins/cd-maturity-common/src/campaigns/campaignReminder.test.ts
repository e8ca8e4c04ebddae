import { campaignReminder } from './campaignReminder';

const campaign = {
  start: '2026-06-01',
  deadline: '2026-08-31',
  milestones: [
    { title: 'All', date: '2026-08-30' },
    { title: 'Half', date: '2026-07-15' },
  ],
};

describe('campaignReminder', () => {
  it.each([
    ['2026-05-31', undefined],
    ['2026-06-01', { about: 'start', date: '2026-06-01' }],
    ['2026-06-07', { about: 'start', date: '2026-06-01' }],
    ['2026-06-08', undefined],
    ['2026-07-07', undefined],
    [
      '2026-07-08',
      { about: 'milestone', date: '2026-07-15', milestone: 'Half' },
    ],
    ['2026-07-16', undefined],
    [
      '2026-08-24',
      { about: 'milestone', date: '2026-08-30', milestone: 'All' },
    ],
    ['2026-08-31', { about: 'deadline', date: '2026-08-31' }],
    ['2026-09-01', { about: 'overdue', date: '2026-08-31' }],
  ])('on %s', (today, expected) => {
    expect(campaignReminder(campaign, today)).toEqual(expected);
  });

  it('says nothing about what has ended', () => {
    const result = { endedAt: 0, endedBy: 'user:default/mia', teams: [] };
    expect(
      campaignReminder({ ...campaign, result }, '2026-09-01'),
    ).toBeUndefined();
  });
});
