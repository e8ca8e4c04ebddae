import { Instant } from '../signals';

/** A length of time in milliseconds, or a count, at the time that decides in which window it lies. */
export type Duration = { at: Instant; value: number };

export const lengthOf = ({ value }: Duration): number => value;

/** Time between two events; nothing when the clock says that the end came first. */
export function elapsed(
  at: Instant,
  start: Instant | undefined,
  end: Instant | undefined,
): Duration | undefined {
  if (start === undefined || end === undefined || end < start) return undefined;
  return { at, value: end - start };
}

/** By time; most lists are in order already, and looking costs less than sorting. */
export function inOrder<T extends { at: Instant }>(items: T[]): T[] {
  for (let n = 1; n < items.length; n += 1) {
    if (items[n - 1].at > items[n].at) {
      return items.sort((a, b) => a.at - b.at);
    }
  }
  return items;
}
