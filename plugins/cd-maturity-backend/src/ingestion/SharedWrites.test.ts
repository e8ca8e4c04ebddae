import { setTimeout as wait } from 'node:timers/promises';
import { SharedWrites } from './SharedWrites';

describe('SharedWrites', () => {
  it('writes at once, and together what came meanwhile', async () => {
    const written: number[][] = [];
    const writes = new SharedWrites<number>({
      write: async items => {
        written.push(items);
        await wait(5);
      },
      most: 3,
    });
    await Promise.all([1, 2, 3, 4, 5, 6].map(n => writes.add(n)));
    expect(written).toEqual([[1], [2, 3, 4], [5, 6]]);
    await writes.add(7);
    expect(written.at(-1)).toEqual([7]);
  });

  it('tells exactly those whose write failed', async () => {
    const writes = new SharedWrites<number>({
      write: async items => {
        if (items.includes(2)) {
          throw new Error('disk full');
        }
      },
      most: 1,
    });
    const outcomes = await Promise.allSettled(
      [1, 2, 3].map(n => writes.add(n)),
    );
    expect(outcomes.map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
    ]);
  });
});
