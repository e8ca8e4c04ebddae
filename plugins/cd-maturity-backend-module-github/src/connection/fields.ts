import { z } from 'zod';

/** Epoch milliseconds; zero when there is none. */
export const time = z
  .string()
  .nullish()
  .transform(text => Date.parse(text ?? '') || 0);

/** An item that is kept as it came, of which a poll reads a few fields to find its way. */
export const itemWith = <T extends z.ZodRawShape>(fields: T) =>
  z.record(z.string(), z.unknown()).transform((raw, context) => {
    const read = z.object(fields).safeParse(raw);
    if (!read.success) {
      context.addIssue(read.error.issues[0].message);
      return z.NEVER;
    }
    return { raw, read: read.data };
  });
