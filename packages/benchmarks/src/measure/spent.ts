import { median } from 'd3-array';
import { timed } from './timed';

/** What work took. Where other work goes on beside it, only the time of the processor says what the work itself costs. */
export type Spent = {
  /** On the clock, in milliseconds. */
  wallMs: number;
  /** On the processor, all threads of this process together (so with garbage collection), in milliseconds. */
  cpuMs: number;
};

async function spent(work: () => unknown): Promise<Spent> {
  const before = process.cpuUsage();
  const wallMs = await timed(work);
  const { user, system } = process.cpuUsage(before);
  return { wallMs, cpuMs: (user + system) / 1000 };
}

/** The middle of several rounds, of each kind of time. */
function medianSpent(rounds: readonly Spent[]): Spent {
  return {
    wallMs: median(rounds, ({ wallMs }) => wallMs)!,
    cpuMs: median(rounds, ({ cpuMs }) => cpuMs)!,
  };
}

/** Work done round after round, after one round that warms up and is not counted. */
export async function spentInRounds(
  rounds: number,
  work: () => unknown,
): Promise<Spent> {
  await work();
  const times: Spent[] = [];
  for (let round = 0; round < rounds; round += 1) {
    times.push(await spent(work));
  }
  return medianSpent(times);
}
