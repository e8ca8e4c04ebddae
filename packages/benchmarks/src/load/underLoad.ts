import { quantile } from 'd3-array';
import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';

export type LoadFigures = {
  /** Milliseconds. */
  p50: number;
  p95: number;
  /** How many times the work was done. */
  count: number;
  /** How long it went on, in milliseconds. */
  elapsed: number;
};

/**
 * Everybody does their work again and again, thinking in between, for a while. The first round of each warms up and is
 * not counted.
 */
export async function underLoad<T>(
  people: readonly T[],
  work: (person: T, round: number) => Promise<unknown>,
  options: { seconds: number; thinkMs?: number },
): Promise<LoadFigures> {
  const { seconds, thinkMs = 0 } = options;
  await Promise.all(people.map(person => work(person, 0)));
  const times: number[] = [];
  const start = performance.now();
  const end = start + seconds * 1000;
  await Promise.all(
    people.map(async (person, index) => {
      // Spread, as people are who do not start at a signal.
      await wait((thinkMs * index) / people.length);
      for (let round = 1; performance.now() < end; round += 1) {
        const began = performance.now();
        await work(person, round);
        times.push(performance.now() - began);
        await wait(thinkMs);
      }
    }),
  );
  return {
    p50: quantile(times, 0.5) ?? NaN,
    p95: quantile(times, 0.95) ?? NaN,
    count: times.length,
    elapsed: performance.now() - start,
  };
}
