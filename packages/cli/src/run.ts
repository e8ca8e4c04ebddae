import { CommanderError } from 'commander';
import { ModelError } from 'backstage-plugin-cd-maturity-common';
import { InputError, UsageError } from './io/errors';
import { Terminal } from './io/Terminal';
import { createProgram } from './program';

/** What was read is wrong. */
const BAD_INPUT = 1;
/** The command was called wrongly. */
const BAD_USAGE = 2;

/** Runs one command line and answers with its exit code. Never throws. */
export async function run(
  args: readonly string[],
  terminal: Terminal,
): Promise<number> {
  try {
    await createProgram(terminal).parseAsync(args, { from: 'user' });
    return 0;
  } catch (error) {
    return report(error, terminal);
  }
}

/** Says what went wrong, in words; for developers, `DEBUG` adds where. */
function report(error: unknown, { stderr, env }: Terminal): number {
  if (error instanceof CommanderError) {
    // Commander has said it already; help and version are no errors.
    return error.exitCode === 0 ? 0 : BAD_USAGE;
  }
  const isInput = error instanceof InputError || error instanceof ModelError;
  const message = error instanceof Error ? error.message : String(error);
  stderr.write(isInput ? `${message}\n` : `error: ${message}\n`);
  if (env.DEBUG && error instanceof Error) {
    stderr.write(`${error.stack}\n`);
  }
  return error instanceof UsageError ? BAD_USAGE : BAD_INPUT;
}
