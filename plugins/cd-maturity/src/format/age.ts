export type Age = {
  unit: 'now' | 'minutes' | 'hours' | 'days' | 'months';
  value: number;
};

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long ago, in the coarsest unit that still says something. A future time is "now". */
export const age = (then: number, now: number): Age => {
  const passed = now - then;
  if (passed < MINUTE) return { unit: 'now', value: 0 };
  if (passed < HOUR)
    return { unit: 'minutes', value: Math.floor(passed / MINUTE) };
  if (passed < 2 * DAY)
    return { unit: 'hours', value: Math.floor(passed / HOUR) };
  if (passed < 60 * DAY)
    return { unit: 'days', value: Math.floor(passed / DAY) };
  return { unit: 'months', value: Math.floor(passed / (30 * DAY)) };
};
