import { mockServices } from '@backstage/backend-test-utils';
import { setTimeout as wait } from 'node:timers/promises';
import { eventually } from '../__testUtils__/eventually';
import { WorkLoop } from './WorkLoop';

const logger = mockServices.logger.mock();

function loopOver(results: Array<boolean | Error>) {
  const step = jest.fn(async () => {
    const result = results.shift() ?? false;
    if (result instanceof Error) {
      throw result;
    }
    return result;
  });
  const loop = new WorkLoop({ name: 'Test', step, idleMs: 60_000, logger });
  return { loop, step };
}

describe('WorkLoop', () => {
  it('goes on while there is work and then sleeps until woken', async () => {
    const { loop, step } = loopOver([true, true, false]);
    loop.start();
    await eventually(() => expect(step).toHaveBeenCalledTimes(3));
    loop.wake();
    await eventually(() => expect(step).toHaveBeenCalledTimes(4));
    await loop.stop();
  });

  it('rests for longer after a long piece', async () => {
    const began: number[] = [];
    const loop = new WorkLoop({
      name: 'Test',
      step: async () => {
        began.push(performance.now());
        await wait(50);
        return false;
      },
      idleMs: 1,
      rest: 4,
      logger,
    });
    loop.start();
    await eventually(() => expect(began.length).toBeGreaterThan(1));
    await loop.stop();
    expect(began[1] - began[0]).toBeGreaterThan(200);
  });

  it('rests for as long as the piece took when woken', async () => {
    const began: number[] = [];
    const ended: number[] = [];
    const loop = new WorkLoop({
      name: 'Test',
      step: async () => {
        began.push(performance.now());
        await wait(50);
        ended.push(performance.now());
        return false;
      },
      idleMs: 1,
      rest: 1_000,
      logger,
    });
    loop.start();
    await eventually(() => expect(ended).toHaveLength(1));
    loop.wake();
    await eventually(() => expect(began).toHaveLength(2));
    await loop.stop();
    // Timers count whole milliseconds.
    expect(began[1] - ended[0]).toBeGreaterThan(45);
  });

  it('survives a failing step', async () => {
    const { loop, step } = loopOver([new Error('no connection')]);
    loop.start();
    await eventually(() => expect(step).toHaveBeenCalledTimes(1));
    loop.wake();
    await eventually(() => expect(step).toHaveBeenCalledTimes(2));
    expect(logger.error).toHaveBeenCalled();
    await loop.stop();
  });

  it('finishes the step at hand before it stops', async () => {
    let finished = false;
    const loop = new WorkLoop({
      name: 'Test',
      step: async () => {
        await wait(20);
        finished = true;
        return true;
      },
      idleMs: 60_000,
      logger,
    });
    loop.start();
    await wait(1);
    await loop.stop();
    expect(finished).toBe(true);
  });
});
