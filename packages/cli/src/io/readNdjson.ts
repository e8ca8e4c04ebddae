import { Readable } from 'node:stream';
import { InputError } from './errors';
import { nameOf, openFile, unreadable } from './openFile';
import { parseJson } from './readJson';
import { Terminal } from './Terminal';

/** A line of a file, with what it holds or what is wrong with it. */
export type JsonLine =
  | { ok: true; where: string; value: unknown }
  | { ok: false; problem: string };

/** One JSON value per line, read as the lines come in; empty lines are skipped. */
export async function* readNdjson(
  terminal: Terminal,
  file: string,
): AsyncGenerator<JsonLine> {
  let number = 0;
  try {
    for await (const line of linesOf(openFile(terminal, file))) {
      number += 1;
      if (line.trim() !== '') {
        yield parseLine(line, `${nameOf(file)}:${number}`);
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

function parseLine(line: string, where: string): JsonLine {
  try {
    return { ok: true, where, value: parseJson(line, where) };
  } catch (error) {
    if (error instanceof InputError) {
      return { ok: false, problem: error.message };
    }
    throw error;
  }
}
