import { InputError } from '@backstage/errors';
import { z } from 'zod';

/** Goes up when the content of cursors changes, so that an old one is refused and not misread. */
const VERSION = 1;
const envelope = z.strictObject({ v: z.literal(VERSION), at: z.unknown() });

/** A place in a list, as a text that nobody needs to understand. */
export function writeCursor(place: unknown): string {
  return Buffer.from(JSON.stringify({ v: VERSION, at: place })).toString(
    'base64url',
  );
}

/** The place that a cursor names, or a 400. */
export function readCursor<T extends z.ZodType>(
  schema: T,
  cursor: string | undefined,
): z.output<T> | undefined {
  if (cursor === undefined) {
    return undefined;
  }
  try {
    const text = Buffer.from(cursor, 'base64url').toString('utf8');
    return schema.parse(envelope.parse(JSON.parse(text)).at);
  } catch {
    throw new InputError(
      `Invalid query parameter 'cursor': '${cursor.slice(
        0,
        40,
      )}' is not a cursor of this list`,
    );
  }
}
