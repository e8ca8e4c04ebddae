import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { InputError } from './errors';
import { Terminal } from './Terminal';

const STANDARD_INPUT = '-';

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'is a folder, not a file',
  EACCES: 'may not be read by this user',
};

/** How messages call a file. */
export function nameOf(file: string): string {
  return file === STANDARD_INPUT ? 'standard input' : file;
}

/** The content of a file as it is read; `-` is standard input. */
export function openFile({ stdin }: Terminal, file: string): Readable {
  return file === STANDARD_INPUT ? stdin : createReadStream(file);
}

/** An error of reading, in words. */
export function unreadable(file: string, error: unknown): InputError {
  const { code, message } = error as NodeJS.ErrnoException;
  const reason = REASONS[code ?? ''] ?? `cannot be read: ${message}`;
  return new InputError([`${nameOf(file)}: ${reason}`]);
}
