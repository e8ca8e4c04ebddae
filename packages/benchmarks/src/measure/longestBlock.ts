import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';

const TURN_MS = 5;

const processorMs = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

/** What passes between two turns when nothing is to be done. */
const CLOCKS = {
  clock: { now: () => performance.now(), idleMs: TURN_MS },
  processor: { now: processorMs, idleMs: 0 },
} as const;

/**
 * The longest time for which the event loop got no turn while the work ran, in milliseconds.
 *
 * @param by - what measures it: `processor` leaves out disks and other work of the machine
 */
export async function longestBlock(
  work: () => Promise<unknown>,
  by: keyof typeof CLOCKS = 'clock',
): Promise<number> {
  const { now, idleMs } = CLOCKS[by];
  let last = now();
  let longest = 0;
  const note = () => {
    const present = now();
    longest = Math.max(longest, present - last - idleMs);
    last = present;
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
