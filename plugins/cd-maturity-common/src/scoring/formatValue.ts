import { SignalDefinition } from '../model';

/** Unit by the end of a signal's name: for one, and for more. */
const UNITS: ReadonlyArray<[RegExp, one: string, more: string]> = [
  [/_days$/, 'day', 'days'],
  [/_days_per_week$/, 'day a week', 'days a week'],
  [/_per_week$/, 'a week', 'a week'],
  [/_per_day$/, 'a day', 'a day'],
  [/_per_month$/, 'a month', 'a month'],
  [/_pct$/, '%', '%'],
];

/** Lengths of time by the end of a signal's name, in minutes. */
const MINUTES: ReadonlyArray<[RegExp, number]> = [
  [/_minutes$/, 1],
  [/_hours$/, 60],
];

/** Up to two hours minutes are easier to compare, up to four days hours. */
const HOURS_FROM = 120;
const DAYS_FROM = 4 * 24 * 60;

/** Two digits below one, one above, so that 89.6 % does not read as the 90 % it misses. */
function round(value: number): string {
  const scale = Math.abs(value) < 1 ? 100 : 10;
  return String(Math.round(value * scale) / scale);
}

function formatMinutes(minutes: number, inHours: boolean): string {
  if (minutes > DAYS_FROM) return `${round(minutes / (24 * 60))} days`;
  return inHours || minutes > HOURS_FROM
    ? `${round(minutes / 60)} h`
    : `${round(minutes)} min`;
}

/**
 * A figure in words: `82 %`, `24 h`, `3 a week`.
 *
 * @public
 */
export function formatValue(
  id: string,
  value: number,
  signal: Pick<SignalDefinition, 'type'> | undefined,
): string {
  if (signal?.type === 'ratio') {
    return `${Math.round(value * 1000) / 10} %`;
  }
  const minutes = MINUTES.find(([end]) => end.test(id))?.[1];
  if (minutes) {
    return formatMinutes(value * minutes, minutes > 1);
  }
  const [, one, more] = UNITS.find(([end]) => end.test(id)) ?? [];
  const words = round(value);
  const unit = words === '1' ? one : more;
  return unit ? `${words} ${unit}` : words;
}
