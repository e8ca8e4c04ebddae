import { PracticeStatus } from 'backstage-plugin-cd-maturity-common';

/** The position is the number in `status_keys`; the letter stands in `statuses`. Only ever add at the end. */
const STATUSES: ReadonlyArray<[PracticeStatus, letter: string]> = [
  ['pass', 'p'],
  ['partial', 'h'],
  ['fail', 'f'],
  ['unknown', 'u'],
  ['not-applicable', 'n'],
  ['exempt', 'x'],
];
const KEYS_PER_PRACTICE = 8;

const LETTERS = Object.fromEntries(STATUSES) as Record<PracticeStatus, string>;

export function statusLetter(status: PracticeStatus): string {
  return LETTERS[status];
}

/** One letter per practice, in model order. */
export function statusText(statuses: readonly PracticeStatus[]): string {
  return statuses.map(statusLetter).join('');
}

/** One number for "this practice has this status". */
export function statusKey(index: number, status: PracticeStatus): number {
  return (
    index * KEYS_PER_PRACTICE +
    STATUSES.findIndex(([known]) => known === status)
  );
}

export function statusKeys(statuses: readonly PracticeStatus[]): number[] {
  return statuses.map((status, index) => statusKey(index, status));
}

/** Letters of what somebody should do something about. */
export const OPEN_LETTERS = [statusLetter('fail'), statusLetter('partial')];

export const statusCount = STATUSES.length;

const PLACES = new Map(STATUSES.map(([, letter], place) => [letter, place]));

/** Where counts by status keep a letter. */
export function statusPlace(letter: string): number | undefined {
  return PLACES.get(letter);
}

/** Counts by place, by name. */
export function countsByStatus(
  counts: readonly number[],
): Record<PracticeStatus, number> {
  return Object.fromEntries(
    STATUSES.map(([status], place) => [status, counts[place] ?? 0]),
  ) as Record<PracticeStatus, number>;
}
