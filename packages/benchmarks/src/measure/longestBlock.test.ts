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
