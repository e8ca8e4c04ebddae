import { Readable } from 'node:stream';
import { InputError } from './errors';
import { nameOf, openFile, unreadable } from './openFile';
import { Terminal } from './Terminal';

/** A signal has some hundred characters. What has no end is not held in memory. */
const LONGEST_LINE = 10_000_000;

/** A line that is not empty, and how messages call it: `signals.ndjson:12`. */
export type Line = { text: string; where: string };

/** The lines of a file, as they come in; `-` is standard input. */
export async function* readLines(
  terminal: Terminal,
  file: string,
): AsyncGenerator<Line> {
  let number = 0;
  try {
    for await (const text of linesOf(openFile(terminal, file), file)) {
      number += 1;
      if (text.trim() !== '') {
        yield { text, where: `${nameOf(file)}:${number}` };
      }
    }
  } catch (error) {
    if (error instanceof InputError) {
      throw error;
    }
    throw unreadable(file, error);
  }
}

async function* linesOf(input: Readable, file: string): AsyncGenerator<string> {
  input.setEncoding('utf8');
  let rest = '';
  for await (const chunk of input) {
    const lines = `${rest}${chunk}`.split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > LONGEST_LINE) {
      throw new InputError([
        `${nameOf(
          file,
        )}: holds a line of more than 10 MB; each signal stands on a line of its own`,
      ]);
    }
    yield* lines;
  }
  yield rest;
}
