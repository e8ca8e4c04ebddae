import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';

const TURN_MS = 5;

/** The longest time for which the event loop got no turn while the work ran, in milliseconds. */
export async function longestBlock(
  work: () => Promise<unknown>,
): Promise<number> {
  let last = performance.now();
  let longest = 0;
  const note = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last - TURN_MS);
    last = now;
  };
  const turns = setInterval(note, TURN_MS);
  try {
    await work();
    // A block at the very end is seen by the next turn only.
    await wait(TURN_MS);
    note();
  } finally {
    clearInterval(turns);
  }
  return longest;
}
