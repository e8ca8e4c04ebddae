import {
  instant,
  maybeInstant as maybeIso,
} from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';

/** `2016-08-12 15:23:28 UTC` and `2021-04-28 21:50:00 +0200` beside ISO 8601: GitLab writes all three. */
const SPACED =
  /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d(?:\.\d{1,9})?) (?:UTC|([+-]\d\d):?(\d\d))$/;

function toIso(text: string): string {
  const [, day, time, hours, minutes] = SPACED.exec(text) ?? [];
  const offset = hours ? `${hours}:${minutes}` : 'Z';
  return day ? `${day}T${time}${offset}` : text;
}

/** A time that must be there. */
export const time = z
  .string({ error: 'is not a time' })
  .transform(toIso)
  .pipe(instant);

/** A time that may be absent or stand for "never". */
export const maybeTime = z
  .string({ error: 'is not a time' })
  .transform(toIso)
  .nullish()
  .pipe(maybeIso);
