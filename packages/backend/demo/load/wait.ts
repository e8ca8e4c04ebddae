import { setTimeout as sleep } from 'node:timers/promises';

/** Asks until the answer is given. A refused connection counts as "not yet". */
export async function waitUntil(
  what: string,
  limitSeconds: number,
  ask: () => Promise<boolean>,
): Promise<void> {
  const end = performance.now() + limitSeconds * 1000;
  let reason = '';
  while (performance.now() < end) {
    try {
      if (await ask()) return;
    } catch (error) {
      reason = error instanceof Error ? `; last answer: ${error.message}` : '';
    }
    await sleep(500);
  }
  throw new Error(`${what} took more than ${limitSeconds} s${reason}`);
}
