import { z } from 'zod';

/**
 * Epoch milliseconds of a time as text; zero when there is none.
 *
 * @public
 */
export const timeField = z
  .string()
  .nullish()
  .transform(text => Date.parse(text ?? '') || 0);

/** An item that is kept as it came, of which a poll reads a few fields to find its way. @public */
export const itemWith = <T extends z.ZodRawShape>(fields: T) =>
  z.record(z.string(), z.unknown()).transform((raw, context) => {
    const read = z.object(fields).safeParse(raw);
    if (!read.success) {
      const [{ path, message }] = read.error.issues;
      context.addIssue({ code: 'custom', path, message });
      return z.NEVER;
    }
    return { raw, read: read.data };
  });
