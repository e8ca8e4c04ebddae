import { text } from 'node:stream/consumers';
import { openFile, unreadable } from './openFile';
import { Terminal } from './Terminal';

/** A whole file as text; `-` is standard input. */
export async function readText(
  terminal: Terminal,
  file: string,
): Promise<string> {
  try {
    return await text(openFile(terminal, file));
  } catch (error) {
    throw unreadable(file, error);
  }
}
