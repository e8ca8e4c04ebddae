import { InvalidPayloadError } from 'backstage-plugin-cd-maturity-common';
import { z } from 'zod';

/**
 * The fields of a payload that we read, or an error that names the first one that is wrong.
 *
 * @public
 */
export function read<T extends z.ZodType>(
  schema: T,
  payload: unknown,
): z.output<T> {
  const parsed = schema.safeParse(payload);
  if (!parsed.success) {
    throw InvalidPayloadError.fromZod(parsed.error);
  }
  return parsed.data;
}
