import { median } from 'd3-array';
import { timed } from './timed';

/** The median of some rounds in milliseconds, after one round that warms up and is not counted. */
export async function medianTime(
  rounds: number,
  work: () => unknown,
): Promise<number> {
  await work();
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    times.push(await timed(work));
  }
  return median(times)!;
}
