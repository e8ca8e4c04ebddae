import fc from 'fast-check';
import { csvLine } from './csv';

/** As a spreadsheet reads it. */
function readLine(line: string): string[] {
  const cells = [
    ...line.slice(0, -2).matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g),
  ];
  return cells.map(([, cell]) =>
    cell.startsWith('"') ? cell.slice(1, -1).replace(/""/g, '"') : cell,
  );
}

describe('csvLine', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])(
    'makes %j harmless',
    text => {
      expect(readLine(csvLine([text]))[0]).toBe(`'${text}`);
    },
  );

  it('leaves numbers, and is empty for nothing', () => {
    expect(csvLine([-1.5, null, undefined, true, 'a'])).toBe(
      '-1.5,,,true,a\r\n',
    );
  });

  it('gives back any other text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const harmless = (text: string) => !/^[=+\-@\t\r]/.test(text);
        fc.pre(harmless(a) && harmless(b));
        expect(readLine(csvLine([a, b])).slice(0, 2)).toEqual([a, b]);
      }),
    );
  });
});
