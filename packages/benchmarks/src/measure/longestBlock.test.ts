import { performance } from 'node:perf_hooks';
import { longestBlock } from './longestBlock';

function block(ms: number) {
  const end = performance.now() + ms;
  while (performance.now() < end) {
    // Nobody else gets a turn.
  }
}

it('sees a block in the first turn of the work', async () => {
  // Half of it: only that it is seen matters here, not how exactly.
  expect(await longestBlock(async () => block(100))).toBeGreaterThan(50);
});

it('by the processor sees no block of a machine that is busy elsewhere', async () => {
  const cell = new Int32Array(new SharedArrayBuffer(4));
  const sleep = async () => Atomics.wait(cell, 0, 0, 200);
  expect(await longestBlock(sleep)).toBeGreaterThan(100);
  expect(await longestBlock(sleep, 'processor')).toBeLessThan(100);
});
