import { z } from 'zod';

const TITLE_LENGTH = 300;
const URL_LENGTH = 2000;

/** Control characters, direction overrides and half characters: they hide text on pages and break databases. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Bidi_Control}]/gu;
const PRINTABLE_ONLY = /^[^\p{Cc}\p{Cs}]+$/u;

const PRINTABLE_OR_EMPTY = /^[^\p{Cc}\p{Cs}]*$/u;
const NO_NAME = { error: 'is no text of up to 300 printable characters' };

/**
 * A name that identifies something: a branch, an environment, a workflow.
 *
 * @public
 */
export const nameText = z
  .string()
  .max(300)
  .regex(PRINTABLE_ONLY, { error: 'is empty or holds control characters' });

/**
 * The same, where a provider may also send nothing.
 *
 * @public
 */
export const maybeName = z
  .string(NO_NAME)
  .max(300, NO_NAME)
  .regex(PRINTABLE_OR_EMPTY, NO_NAME)
  .nullish()
  .transform(text => text || undefined);

/**
 * Free text of people; only looked through, or shown when cleaned.
 *
 * @public
 */
export const maybeText = z
  .string()
  .nullish()
  .transform(text => text || undefined);

/** @public */
export const sha = z
  .string()
  .regex(/^[0-9a-f]{7,64}$/i, { error: 'is not a commit id' })
  .transform(text => text.toLowerCase());

/**
 * An id that is a number.
 *
 * @public
 */
export const id = z.number().int().nonnegative();

/**
 * What a reader of the evidence sees: one printable line, and a link that is safe to follow.
 *
 * @public
 */
export function evidence(
  title: string | undefined,
  url: string | null | undefined,
): { title?: string; url?: string } {
  const line = title
    ?.slice(0, 2 * TITLE_LENGTH)
    .replace(UNPRINTABLE, ' ')
    .trim();
  const shown =
    line && line.length > TITLE_LENGTH
      ? [...line].slice(0, TITLE_LENGTH).join('')
      : line;
  const isSafe =
    !!url &&
    url.length <= URL_LENGTH &&
    /^https?:\/\//i.test(url) &&
    PRINTABLE_ONLY.test(url);
  return {
    ...(shown ? { title: shown } : {}),
    ...(isSafe ? { url } : {}),
  };
}
