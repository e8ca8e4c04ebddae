import { SignalDto } from 'backstage-plugin-cd-maturity-common';

export type ReleaseMarksModel = {
  /** Places on a line from 0 to 100, oldest first. */
  at: number[];
  /** ISO 8601. */
  from: string;
  to: string;
  /** The releases, oldest first; ISO 8601. */
  times: string[];
};

const isRelease = ({ kind, outcome, tier }: SignalDto) =>
  kind === 'deployment' &&
  (outcome === undefined || outcome === 'success') &&
  (tier === undefined || tier === 'production');

/** Releases on a line of time; undefined when there are fewer than two, which give no line. */
export const marksOf = (
  signals: readonly SignalDto[],
): ReleaseMarksModel | undefined => {
  const times = signals
    .filter(isRelease)
    .map(({ at }) => Date.parse(at))
    .sort((a, b) => a - b);
  const from = times[0];
  const to = times[times.length - 1];
  if (times.length < 2 || from === to) return undefined;
  return {
    at: times.map(
      time => Math.round(((time - from) / (to - from)) * 1e4) / 100,
    ),
    from: new Date(from).toISOString(),
    to: new Date(to).toISOString(),
    times: times.map(time => new Date(time).toISOString()),
  };
};

/** How many releases each day had, oldest first. */
export const perDay = (
  times: readonly string[],
  dayOf: (iso: string) => string,
): Array<[day: string, releases: number]> => {
  const counts = new Map<string, number>();
  times.map(dayOf).forEach(day => counts.set(day, (counts.get(day) ?? 0) + 1));
  return [...counts];
};
