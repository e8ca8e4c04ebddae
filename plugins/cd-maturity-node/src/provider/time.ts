import { Instant, instantSchema } from 'backstage-plugin-cd-maturity-common';
import { z } from 'zod';

const isoText = z.iso.datetime({ offset: true, error: 'is not a time' });

/**
 * A time that must be there.
 *
 * @public
 */
export const instant = isoText.transform((text, context): Instant => {
  const parsed = instantSchema.safeParse(Date.parse(text));
  if (!parsed.success) {
    context.addIssue(parsed.error.issues[0].message);
    return z.NEVER;
  }
  return parsed.data;
});

/** Year 1, which Azure sends without an offset. */
const ZERO_DATE = /^0001-01-01T00:00:00/;

/**
 * A time that may be absent: missing, null, empty, or a zero date, which stands for "never".
 *
 * @public
 */
export const maybeInstant = z
  .string({ error: 'is not a time' })
  .nullish()
  .transform((text, context): Instant | undefined => {
    if (!text) {
      return undefined;
    }
    if (isoText.safeParse(text).success) {
      return instantSchema.safeParse(Date.parse(text)).data;
    }
    if (!ZERO_DATE.test(text)) {
      context.addIssue('is not a time');
    }
    return undefined;
  });

/** The year 5138; more is no number of seconds. */
const MOST_SECONDS = 99_999_999_999;

/**
 * `repository.pushed_at` is epoch seconds in pushes and text in everything else.
 *
 * @public
 */
export const secondsOrText = z
  .union([z.number().int().max(MOST_SECONDS), isoText, z.null()], {
    error: 'is not a time',
  })
  .optional()
  .transform(
    value =>
      instantSchema.safeParse(
        typeof value === 'number' ? value * 1000 : Date.parse(value ?? ''),
      ).data,
  );
