import { campaignPace, daysLeft, evenPace } from './campaignPace';

const plan = { start: '2025-10-01', deadline: '2025-10-11' };
const at = (day: string) => Date.parse(`${day}T00:00:00Z`);
const stand = (total: number, reached: number) => ({
  total,
  reached,
  teams: [],
});

describe('evenPace', () => {
  it('falls from all that was left to nothing', () => {
    expect(evenPace(plan, 40, at('2025-10-01'))).toBe(40);
    expect(evenPace(plan, 40, at('2025-10-06'))).toBe(20);
    expect(evenPace(plan, 40, at('2025-10-11'))).toBe(0);
  });

  it('is level before the start and after the deadline', () => {
    expect(evenPace(plan, 40, at('2025-09-01'))).toBe(40);
    expect(evenPace(plan, 40, at('2025-12-01'))).toBe(0);
  });

  it('bears a campaign of one day', () => {
    const day = { start: '2025-10-01', deadline: '2025-10-01' };
    expect(evenPace(day, 4, at('2025-10-01'))).toBe(4);
  });
});

describe('campaignPace', () => {
  it('is behind by what an even pace would have done', () => {
    expect(campaignPace(plan, stand(40, 12), at('2025-10-06'))).toEqual({
      left: 28,
      behind: 8,
    });
  });

  it('is not behind when it is ahead', () => {
    expect(campaignPace(plan, stand(40, 30), at('2025-10-06')).behind).toBe(0);
  });

  it('counts from what was left at the start', () => {
    const burnDown = [{ day: '2025-10-01', total: 40, reached: 20 }];
    const pace = campaignPace(
      plan,
      { ...stand(40, 30), burnDown },
      at('2025-10-06'),
    );
    expect(pace).toMatchObject({ left: 10, behind: 0 });
  });
});

describe('daysLeft', () => {
  it('counts the deadline as the last day', () => {
    const days = (day: string, time: string) =>
      daysLeft(plan, Date.parse(`${day}T${time}Z`));
    expect(days('2025-10-11', '00:00:00')).toBe(1);
    expect(days('2025-10-11', '23:00:00')).toBe(0);
    expect(days('2025-10-13', '12:00:00')).toBe(-2);
  });
});
