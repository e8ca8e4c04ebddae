import { stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { Request } from 'express';
import { z } from 'zod';

function describe(issue: z.core.$ZodIssue, where: string): string {
  const path = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map(
      key => `'${[path, key].filter(Boolean).join('.')}'`,
    );
    return `Unknown ${where} ${keys.join(', ')}`;
  }
  return path
    ? `Invalid ${where} '${path}': ${issue.message}`
    : `Invalid ${where}: ${issue.message}`;
}

/**
 * A value as the schema has it, or an `InputError` that names everything in it that is unknown or wrong.
 * @param where - what its parts are called: `field`
 */
export function parse<T extends z.ZodType>(
  schema: T,
  value: unknown,
  where: string,
): z.output<T> {
  const parsed = schema.safeParse(value);
  if (!parsed.success) {
    throw new InputError(
      parsed.error.issues.map(issue => describe(issue, where)).join('; '),
    );
  }
  return parsed.data;
}

/** Parameters as they stand in the address. Express would make objects of brackets and of long lists. */
function parametersOf(request: Request): Record<string, string | string[]> {
  const query = new URL(request.originalUrl, 'http://localhost').searchParams;
  return Object.fromEntries(
    [...new Set(query.keys())].map(name => {
      const values = query.getAll(name);
      return [name, values.length === 1 ? values[0] : values];
    }),
  );
}

/** The query of a request, or a 400 that names every parameter that is unknown or wrong. */
export function parseQuery<T extends z.ZodType>(
  schema: T,
  request: Request,
): z.output<T> {
  return parse(schema, parametersOf(request), 'query parameter');
}

/** The JSON body of a request, or a 400 that names every field that is unknown or wrong. */
export function parseBody<T extends z.ZodType>(
  schema: T,
  request: Request,
): z.output<T> {
  return parse(schema, request.body, 'field');
}

/** The entity that the path names, as a full ref in lower case. */
export function entityRefOf(request: Request): string {
  const { kind, namespace, name } = request.params;
  return stringifyEntityRef({ kind, namespace, name });
}
