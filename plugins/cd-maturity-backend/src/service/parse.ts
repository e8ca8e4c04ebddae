import { InputError } from '@backstage/errors';
import { Request } from 'express';
import { z } from 'zod';

function describe(issue: z.core.$ZodIssue, where: string): string {
  if (issue.code === 'unrecognized_keys') {
    return `Unknown ${where} ${issue.keys.map(key => `'${key}'`).join(', ')}`;
  }
  const path = issue.path.map(String).join('.');
  return path
    ? `Invalid ${where} '${path}': ${issue.message}`
    : `Invalid ${where}: ${issue.message}`;
}

function parse<T extends z.ZodType>(
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

/** The query of a request, or a 400 that names every parameter that is unknown or wrong. */
export function parseQuery<T extends z.ZodType>(
  schema: T,
  request: Request,
): z.output<T> {
  return parse(schema, request.query, 'query parameter');
}

/** The JSON body of a request, or a 400 that names every field that is unknown or wrong. */
export function parseBody<T extends z.ZodType>(
  schema: T,
  request: Request,
): z.output<T> {
  return parse(schema, request.body, 'field');
}

/** A query parameter that may be given several times. */
export const listParameter = z
  .union([z.string(), z.array(z.string())])
  .transform(value => (Array.isArray(value) ? value : [value]));
