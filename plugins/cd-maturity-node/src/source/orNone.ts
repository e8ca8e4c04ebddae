import { isProviderError, ProviderErrorKind } from './ProviderError';

/** Not there, or not for these credentials: both look alike at most providers. */
const OUT_OF_REACH: readonly ProviderErrorKind[] = ['refused', 'not-found'];

const isOneOf = (
  error: unknown,
  kinds: readonly ProviderErrorKind[],
): boolean => isProviderError(error) && kinds.includes(error.kind);

/** Whether what was asked for is not there, or not for these credentials. @public */
export const isOutOfReach = (error: unknown): boolean =>
  isOneOf(error, OUT_OF_REACH);

/** The answer; undefined where it is out of reach, or fails in one of these ways. Any other failure is thrown. @public */
export async function orNone<T>(
  answer: Promise<T>,
  kinds = OUT_OF_REACH,
): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (isOneOf(error, kinds)) {
      return undefined;
    }
    throw error;
  }
}

/** A list by pages; it ends where it is out of reach, or fails in one of these ways. Any other failure is thrown. @public */
export async function* orEmpty<T>(
  pages: AsyncGenerator<T[]>,
  kinds = OUT_OF_REACH,
): AsyncGenerator<T[]> {
  try {
    yield* pages;
  } catch (error) {
    if (!isOneOf(error, kinds)) {
      throw error;
    }
  }
}
