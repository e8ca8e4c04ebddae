/** What was read cannot be used: one line for each thing that is wrong. Exit code 1. */
export class InputError extends Error {
  readonly name = 'InputError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

/** The command was called in a way that makes no sense. Exit code 2. */
export class UsageError extends Error {
  readonly name = 'UsageError';
}
