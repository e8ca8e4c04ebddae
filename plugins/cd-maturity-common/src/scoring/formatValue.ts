import { SignalDefinition } from '../model';

/** Unit by the end of a signal's name. */
const UNITS: ReadonlyArray<[RegExp, string]> = [
  [/_hours$/, 'h'],
  [/_minutes$/, 'min'],
  [/_days$/, 'days'],
  [/_days_per_week$/, 'days a week'],
  [/_per_week$/, 'a week'],
  [/_per_day$/, 'a day'],
  [/_per_month$/, 'a month'],
  [/_pct$/, '%'],
];

/** Two digits below one, one above, so that 89.6 % does not read as the 90 % it misses. */
function round(value: number): string {
  const scale = Math.abs(value) < 1 ? 100 : 10;
  return String(Math.round(value * scale) / scale);
}

/** A figure in words: `82 %`, `24 h`, `3 a week`. */
export function formatValue(
  id: string,
  value: number,
  signal: Pick<SignalDefinition, 'type'> | undefined,
): string {
  if (signal?.type === 'ratio') {
    return `${Math.round(value * 1000) / 10} %`;
  }
  const unit = UNITS.find(([end]) => end.test(id))?.[1];
  return unit ? `${round(value)} ${unit}` : round(value);
}
