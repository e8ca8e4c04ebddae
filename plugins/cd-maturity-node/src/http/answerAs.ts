import { z } from 'zod';
import { ProviderError } from '../source';

/**
 * The fields of an answer that a poll needs to find its way, or a {@link ProviderError} that names the first one that is
 * wrong. What is kept as a delivery is read later and needs no schema here.
 * @public
 */
export function answerAs<T extends z.ZodType>(
  schema: T,
  body: unknown,
  provider: string,
): z.output<T> {
  const parsed = schema.safeParse(body);
  if (!parsed.success) {
    const [{ path, message }] = parsed.error.issues;
    throw new ProviderError({
      kind: 'unreadable',
      message: `${provider}: an answer cannot be read: ${[
        path.join('.'),
        message,
      ]
        .filter(Boolean)
        .join(' ')}`,
      hint: 'Check that the address points to the API and that its version is supported',
    });
  }
  return parsed.data;
}
