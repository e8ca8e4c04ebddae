import { z } from 'zod';
import { fieldOf, Finding, Locate } from './finding';
import { flattenIssue } from './flattenIssue';
import { tellKnownKeys } from './knownKeys';
import { readYaml } from './readYaml';

/** What a file holds, or what is wrong with it. @public */
export type Read<T> =
  | { ok: true; value: T; locate: Locate }
  | { ok: false; findings: Finding[] };

/** Reads a YAML (or JSON) text into the shape of a schema. @public */
export function readWith<T>(
  schema: z.ZodType<T>,
  text: string,
  file: string,
): Read<T> {
  const { data, locate, findings } = readYaml(text, file);
  if (findings.length > 0) {
    return { ok: false, findings };
  }
  const parsed = schema.safeParse(data, { error: tellKnownKeys });
  if (parsed.success) {
    return { ok: true, value: parsed.data, locate };
  }
  return {
    ok: false,
    findings: parsed.error.issues
      .flatMap(issue => flattenIssue(issue, data))
      .filter(isLastOfItsPlace)
      .map(({ path, message }) => ({
        file,
        ...locate(path),
        field: fieldOf(path),
        message,
        severity: 'error',
      })),
  };
}

/** A number may be too big in two ways at once; the last one said is the one that the file is about. */
function isLastOfItsPlace(
  { path }: { path: PropertyKey[] },
  at: number,
  all: ReadonlyArray<{ path: PropertyKey[] }>,
): boolean {
  const field = fieldOf(path);
  return all.slice(at + 1).every(later => fieldOf(later.path) !== field);
}
