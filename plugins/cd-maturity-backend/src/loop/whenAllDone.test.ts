import { whenAllDone } from './whenAllDone';

describe('whenAllDone', () => {
  const onDone = jest.fn();
  const stepOver = (results: boolean[]) => async () => results.shift() ?? false;

  beforeEach(() => onDone.mockReset());

  it('waits for all that had found more', async () => {
    const watch = whenAllDone(onDone);
    const one = watch(stepOver([true, true, false]));
    const other = watch(stepOver([true, false]));
    await one();
    await other();
    await other();
    await one();
    expect(onDone).not.toHaveBeenCalled();
    expect(await one()).toBe(false);
    expect(onDone).toHaveBeenCalledTimes(1);
  });

  it('says nothing after a single piece', async () => {
    const step = whenAllDone(onDone)(stepOver([false, false]));
    await step();
    await step();
    expect(onDone).not.toHaveBeenCalled();
  });
});
