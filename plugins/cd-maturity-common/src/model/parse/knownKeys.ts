import { z } from 'zod';
import { suggest } from '../validate/suggest';

const KNOWN = 'known keys: ';

/** Says which keys there would be, for {@link unknownKey}: zod names the unknown ones only. */
export const tellKnownKeys: z.core.$ZodErrorMap = issue =>
  issue.code === 'unrecognized_keys' && issue.inst instanceof z.ZodObject
    ? `${KNOWN}${Object.keys(issue.inst.shape).join(' ')}`
    : undefined;

/** What to do about a key that is not known; `message` is that of its issue. */
export function unknownKey(key: string, message: string): string {
  const known = message.startsWith(KNOWN)
    ? message.slice(KNOWN.length).split(' ')
    : [];
  const near = suggest(key, known);
  return `is not known here${near || '; check the spelling or remove it'}`;
}
