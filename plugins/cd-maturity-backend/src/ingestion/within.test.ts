import { within } from './within';

describe('within', () => {
  it('gives what the work gives', async () => {
    await expect(within(60_000, Promise.resolve(1))).resolves.toBe(1);
    await expect(
      within(60_000, Promise.reject(new Error('no'))),
    ).rejects.toThrow('no');
  });

  it('does not wait for ever', async () => {
    await expect(within(1, new Promise(() => {}))).rejects.toThrow(
      'It took longer than 1 ms',
    );
  });
});
