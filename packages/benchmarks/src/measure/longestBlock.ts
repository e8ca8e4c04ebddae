import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';

const NS_PER_MS = 1_000_000;
const RESOLUTION_MS = 5;

/** The longest time for which the event loop got no turn while the work ran, in milliseconds. */
export async function longestBlock(
  work: () => Promise<unknown>,
): Promise<number> {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delay.enable();
  // Its first turn only starts the count: work that blocks at once would go unseen.
  await wait(4 * RESOLUTION_MS);
  await work();
  // A block at the very end is noted by the next turn only.
  await wait(2 * RESOLUTION_MS);
  delay.disable();
  return Math.max(0, delay.max / NS_PER_MS - RESOLUTION_MS);
}
