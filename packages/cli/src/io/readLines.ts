import { Readable } from 'node:stream';
import { nameOf, openFile, unreadable } from './openFile';
import { Terminal } from './Terminal';

/** A line that is not empty, and how messages call it: `signals.ndjson:12`. */
export type Line = { text: string; where: string };

/** The lines of a file, as they come in; `-` is standard input. */
export async function* readLines(
  terminal: Terminal,
  file: string,
): AsyncGenerator<Line> {
  let number = 0;
  try {
    for await (const text of linesOf(openFile(terminal, file))) {
      number += 1;
      if (text.trim() !== '') {
        yield { text, where: `${nameOf(file)}:${number}` };
      }
    }
  } catch (error) {
    throw unreadable(file, error);
  }
}

async function* linesOf(input: Readable): AsyncGenerator<string> {
  input.setEncoding('utf8');
  let rest = '';
  for await (const chunk of input) {
    const lines = `${rest}${chunk}`.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest;
}
