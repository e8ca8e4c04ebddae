import { PassThrough, Readable } from 'node:stream';
import { readLines } from './readLines';

async function linesOf(...chunks: Array<string | Buffer>) {
  const terminal = {
    stdin: Readable.from(chunks, { objectMode: false }),
    stdout: new PassThrough(),
    stderr: new PassThrough(),
    env: {},
    now: () => 0,
  };
  const lines = [];
  for await (const { where, text } of readLines(terminal, '-')) {
    lines.push(`${where} ${text.trim()}`);
  }
  return lines;
}

describe('readLines', () => {
  it('puts lines together that come in pieces', async () => {
    expect(await linesOf('{"a"', ':1}\r', '\n\n{"b":', '2}')).toEqual([
      'standard input:1 {"a":1}',
      'standard input:3 {"b":2}',
    ]);
  });

  it('puts characters together that come in pieces', async () => {
    const [first, second] = [Buffer.from('ü').subarray(0, 1), Buffer.from('ü')];
    expect(await linesOf(first, second.subarray(1))).toEqual([
      'standard input:1 ü',
    ]);
  });

  it('does not wait for the end of a line that has none', async () => {
    const endless = Array<string>(12).fill('x'.repeat(1_000_000));
    await expect(linesOf(...endless)).rejects.toThrow(
      'standard input: holds a line of more than 10 MB; each signal stands on a line of its own',
    );
  });

  it('finds nothing in nothing', async () => {
    expect(await linesOf()).toEqual([]);
  });
});
