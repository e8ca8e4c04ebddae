import { readLines } from './readLines';

describe('readLines', () => {
  it('joins what arrives in pieces, also in the middle of a character', async () => {
    const bytes = new TextEncoder().encode('{"a":"ü"}\n{"b":1}\n{"c":2}');
    async function* pieces() {
      for (const byte of bytes) {
        yield Uint8Array.of(byte);
      }
    }
    const lines: string[] = [];
    for await (const line of readLines(pieces())) {
      lines.push(line);
    }
    expect(lines).toEqual(['{"a":"ü"}', '{"b":1}', '{"c":2}']);
  });
});
