import { instant } from 'backstage-plugin-cd-maturity-node/provider';
import { instantSchema } from 'backstage-plugin-cd-maturity-common';
import { z } from 'zod';

/** The year 5138; more is no number of milliseconds that somebody lives to see. */
const LATEST = 99_999_999_999_999;

/** `2018-07-05T19:33:20+0000`: the offset lacks its colon. */
export const eventDate = z.preprocess(
  value =>
    typeof value === 'string'
      ? value.replace(/([+-]\d\d)(\d\d)$/, '$1:$2')
      : value,
  instant,
);

/** Epoch milliseconds, which may be absent. */
export const maybeMs = z
  .number({ error: 'is not a time' })
  .int()
  .max(LATEST)
  .nullish()
  .transform(value => instantSchema.safeParse(value).data);

export const ms = maybeMs.transform((value, context) => {
  if (value === undefined) {
    context.addIssue({ code: 'custom', message: 'is not a time' });
    return z.NEVER;
  }
  return value;
});
