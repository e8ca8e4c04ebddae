import { isProviderError } from './ProviderError';

/** Whether what was asked for is not there, or not for these credentials; both look alike at most providers. @public */
export const isOutOfReach = (error: unknown): boolean =>
  isProviderError(error) &&
  (error.kind === 'refused' || error.kind === 'not-found');

/** The answer; undefined where it is out of reach. Any other failure is thrown. @public */
export async function orOutOfReach<T>(
  answer: Promise<T>,
): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (isOutOfReach(error)) {
      return undefined;
    }
    throw error;
  }
}
