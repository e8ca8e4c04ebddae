import { TraceEvent, tasksOf } from './watchTasks';

const task = (dur: number, tdur: number, tid = 1): TraceEvent => ({
  name: 'ThreadControllerImpl::RunTask',
  pid: 7,
  tid,
  dur,
  tdur,
});

describe('tasksOf', () => {
  it('tells the longest by the clock and by the processor apart', () => {
    expect(tasksOf([task(90_000, 10_000), task(30_000, 25_000)])).toEqual({
      longest: 90,
      longestCpu: 25,
      cpu: 35,
    });
  });

  it('looks at the busiest thread, and at whole tasks only', () => {
    const part = { ...task(80_000, 80_000), name: 'Layout' };
    expect(
      tasksOf([part, task(200_000, 1_000, 2), task(20_000, 20_000)]),
    ).toEqual({ longest: 20, longestCpu: 20, cpu: 20 });
    expect(tasksOf([])).toEqual({ longest: 0, longestCpu: 0, cpu: 0 });
  });
});
