import { z } from 'zod';

type Flat = { path: PropertyKey[]; message: string };

/** What is wrong at which place, in words for people who write YAML. `root` is the value that was parsed. */
export function flattenIssue(issue: z.core.$ZodIssue, root: unknown): Flat[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map(key => ({
      path: [...path, key],
      message: 'is not known here; check the spelling or remove it',
    }));
  }
  return [{ path: [...path], message: messageOf(issue, valueAt(root, path)) }];
}

function messageOf(issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.code === 'custom') {
    return issue.message;
  }
  if (issue.code === 'invalid_key') {
    return issue.issues[0]?.message ?? issue.message;
  }
  if (value === undefined) {
    return 'is missing';
  }
  // Messages of our own schemas say what must be; those of the library do not start so.
  if (/^(must|needs)\b/.test(issue.message)) {
    return issue.message;
  }
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${withArticle(issue.expected)}, not ${show(value)}`;
    case 'invalid_value':
      return `must be ${oneOf(issue.values)}, not ${show(value)}`;
    case 'too_small':
      return sizeMessage(issue.origin, 'at least', issue.minimum);
    case 'too_big':
      return sizeMessage(issue.origin, 'at most', issue.maximum);
    default:
      return issue.message;
  }
}

function sizeMessage(
  origin: string,
  bound: string,
  size: number | bigint,
): string {
  return origin === 'array'
    ? `must have ${bound} ${size} ${size === 1 ? 'entry' : 'entries'}`
    : `must be ${bound} ${size}`;
}

function oneOf(values: readonly unknown[]): string {
  const shown = values.map(show);
  return shown.length === 1 ? shown[0] : `one of ${shown.join(', ')}`;
}

function withArticle(type: string): string {
  switch (type) {
    case 'object':
    case 'record':
      return 'a map of keys and values';
    case 'array':
      return 'a list';
    case 'int':
      return 'a whole number';
    case 'boolean':
      return 'true or false';
    default:
      return `a ${type}`;
  }
}

function show(value: unknown): string {
  if (Array.isArray(value)) {
    return 'a list';
  }
  if (value === null) {
    return 'empty';
  }
  return typeof value === 'object' ? 'a map of keys and values' : `${value}`;
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const part of path) {
    if (typeof value !== 'object' || value === null) {
      return undefined;
    }
    value = (value as Record<PropertyKey, unknown>)[part];
  }
  return value;
}
