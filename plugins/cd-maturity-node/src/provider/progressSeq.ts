import { Instant, State } from 'backstage-plugin-cd-maturity-common';

const RANKS: Record<State, number> = {
  unknown: 0,
  queued: 1,
  waiting: 2,
  running: 3,
  done: 4,
};
/** Above every time in milliseconds, so that the state decides before the time does. */
const RANK_WIDTH = 1e13;

/**
 * Deliveries overtake each other: a later state always wins, and within a state the later time.
 *
 * @public
 */
export function progressSeq(state: State, at: Instant | undefined): number {
  return RANKS[state] * RANK_WIDTH + (at ?? 0);
}
