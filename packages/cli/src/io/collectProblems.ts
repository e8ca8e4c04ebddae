import { InputError } from './errors';

/** Does one part of the work; what is wrong with its input is noted, so that the other parts can go on. */
export async function collectProblems<T>(
  problems: string[],
  work: () => T | Promise<T>,
): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof InputError) {
      problems.push(...error.problems);
      return undefined;
    }
    throw error;
  }
}
