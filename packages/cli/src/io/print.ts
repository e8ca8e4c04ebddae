import { once } from 'node:events';
import { Writable } from 'node:stream';

/** Writes lines, and waits while the reader is slower than we are. */
export async function print(
  stream: Writable,
  lines: readonly string[],
): Promise<void> {
  for (const line of lines) {
    if (!stream.write(`${line}\n`)) {
      await once(stream, 'drain');
    }
  }
}
