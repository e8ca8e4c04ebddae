import { milestoneStates } from './milestoneStates';

const campaign = {
  start: '2026-01-01',
  deadline: '2026-01-11',
  milestones: [
    { title: 'Most', date: '2026-01-09' },
    { title: 'Some', date: '2026-01-03' },
  ],
};
const progress = {
  total: 20,
  burnDown: [
    { day: '2026-01-01', total: 20, reached: 0 },
    { day: '2026-01-02', total: 20, reached: 5 },
    { day: '2026-01-04', total: 20, reached: 9 },
  ],
};
const at = (day: string) => Date.parse(`${day}T12:00:00Z`);

describe('milestoneStates', () => {
  it('tells how many were there when its day was over, and what an even pace asks of the next', () => {
    expect(milestoneStates(campaign, progress, at('2026-01-05'))).toEqual([
      { title: 'Some', date: '2026-01-03', over: true, reached: 5, total: 20 },
      {
        title: 'Most',
        date: '2026-01-09',
        over: false,
        reached: 16,
        total: 20,
      },
    ]);
  });

  it('still waits on its own day', () => {
    const [some] = milestoneStates(campaign, progress, at('2026-01-03'));
    expect(some.over).toBe(false);
  });

  it.each([
    ['the progress', undefined],
    ['the line', { total: 20 }],
    ['any point of it', { total: 20, burnDown: [] }],
  ])('says nothing about numbers without %s', (_, known) => {
    const [some] = milestoneStates(campaign, known, at('2026-01-05'));
    expect(some).toEqual({ title: 'Some', date: '2026-01-03', over: true });
  });

  it('says nothing about a day before the line began', () => {
    const late = { total: 20, burnDown: progress.burnDown.slice(2) };
    const [some] = milestoneStates(campaign, late, at('2026-01-05'));
    expect(some.reached).toBeUndefined();
  });
});
