import { PassThrough } from 'node:stream';
import { painter } from './paint';

const terminal = (colours: boolean) =>
  Object.assign(new PassThrough(), { hasColors: () => colours });

describe('painter', () => {
  it('paints on a terminal that shows colours', () => {
    expect(painter(terminal(true))('bold', 'Expert')).toBe(
      '\u001b[1mExpert\u001b[22m',
    );
  });

  it.each([
    ['a terminal without colours', terminal(false)],
    ['a file', new PassThrough()],
  ])('writes plain text to %s', (_, stream) => {
    expect(painter(stream)('bold', 'Expert')).toBe('Expert');
  });
});
