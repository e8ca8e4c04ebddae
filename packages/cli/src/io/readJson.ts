import { InputError } from './errors';
import { nameOf } from './openFile';
import { readText } from './readText';
import { Terminal } from './Terminal';

/** The value that a JSON text stands for; `where` names it in the error. */
export function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const { message } = error as Error;
    const reason =
      text.trim() === '' ? 'is empty' : message.replace(/\s+/g, ' ');
    throw new InputError([`${where}: is not valid JSON: ${reason}`]);
  }
}

/** The value of a JSON file; `-` is standard input. */
export async function readJson(
  terminal: Terminal,
  file: string,
): Promise<unknown> {
  return parseJson(await readText(terminal, file), nameOf(file));
}
