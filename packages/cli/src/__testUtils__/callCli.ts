import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { run } from '../run';

/** Runs a command line in this process and collects what it says. */
export async function callCli(
  args: string[],
  { stdin = '', env = {} }: { stdin?: string; env?: { DEBUG?: string } } = {},
): Promise<{ code: number; stdout: string; stderr: string }> {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const output = Promise.all([text(stdout), text(stderr)]);
  const code = await run(args, {
    stdin: Readable.from([stdin], { objectMode: false }),
    stdout,
    stderr,
    env,
    now: () => Date.UTC(2026, 2, 1),
  });
  stdout.end();
  stderr.end();
  const [out, err] = await output;
  return { code, stdout: out, stderr: err };
}
