import { setTimeout as wait } from 'node:timers/promises';

const PATIENCE_MS = 15_000;

/** Repeats an expectation until it holds; fails with its last error. */
export async function eventually<T>(
  expectation: () => T | Promise<T>,
  patienceMs = PATIENCE_MS,
): Promise<T> {
  const end = Date.now() + patienceMs;
  for (;;) {
    try {
      return await expectation();
    } catch (error) {
      if (Date.now() > end) {
        throw error;
      }
      await wait(25);
    }
  }
}
