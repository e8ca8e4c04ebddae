import { z } from 'zod';

/** One place in the data and what is wrong there; keys that do not belong get an entry each, at the key. */
export function flattenIssue(
  issue: z.core.$ZodIssue,
): Array<{ path: PropertyKey[]; message: string; atKey: boolean }> {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map(key => ({
      path: [...issue.path, key],
      message: 'is not known here; check the spelling',
      atKey: true,
    }));
  }
  return [{ path: [...issue.path], message: issue.message, atKey: false }];
}
