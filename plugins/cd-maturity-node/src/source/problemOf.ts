import { isProviderError } from './ProviderError';

/** What a check says of a question that a provider refused; undefined when it was answered. @public */
export async function problemOf(
  ask: () => Promise<unknown>,
): Promise<{ problem: string; hint: string } | undefined> {
  try {
    await ask();
    return undefined;
  } catch (error) {
    if (!isProviderError(error)) {
      throw error;
    }
    return { problem: error.message, hint: error.hint };
  }
}
