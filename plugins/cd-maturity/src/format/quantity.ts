/** Units that a page prints; the word belongs to the translation. */
type ShownUnit =
  | 'percent'
  | 'seconds'
  | 'minutes'
  | 'hours'
  | 'days'
  | 'perDay'
  | 'perWeek'
  | 'perMonth'
  | 'points'
  | 'none';

export type Quantity = { value: number; unit: ShownUnit };

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The unit in which people would say a duration: 85 min, 26 h, 5 days. */
export const durationQuantity = (seconds: number): Quantity => {
  if (seconds < MINUTE) return { value: seconds, unit: 'seconds' };
  if (seconds < 2 * HOUR) return { value: seconds / MINUTE, unit: 'minutes' };
  if (seconds < 3 * DAY) return { value: seconds / HOUR, unit: 'hours' };
  return { value: seconds / DAY, unit: 'days' };
};

/** A metric's value in the unit of the API, as a page shows it. */
export const quantity = (value: number, unit: string): Quantity => {
  switch (unit) {
    case 'ratio':
      return { value: value * 100, unit: 'percent' };
    case 'percent':
      return { value, unit: 'percent' };
    case 'points':
      return { value, unit: 'points' };
    case 'hours':
      return durationQuantity(value * HOUR);
    case 'minutes':
      return durationQuantity(value * MINUTE);
    case 'days':
      return { value, unit: 'days' };
    case 'per day':
      return { value, unit: 'perDay' };
    case 'per week':
      return { value, unit: 'perWeek' };
    case 'per month':
      return { value, unit: 'perMonth' };
    default:
      return { value, unit: 'none' };
  }
};

/** Digits after the point: two below one, one below ten, else none; whole numbers stay whole. */
export const digitsFor = ({ value, unit }: Quantity): number => {
  const size = Math.abs(value);
  if (unit === 'seconds') return 0;
  if (unit === 'percent') return size > 0 && size < 1 ? 1 : 0;
  if (size < 1) return 2;
  return size < 10 ? 1 : 0;
};
