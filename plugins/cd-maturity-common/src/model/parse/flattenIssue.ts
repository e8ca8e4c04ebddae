import { z } from 'zod';
import { unknownKey } from './knownKeys';

/** Most characters of a wrong value that a message shows. */
const SHOWN = 60;

/**
 * What is wrong at one place of a value.
 *
 * @public
 */
export type FlatIssue = { path: PropertyKey[]; message: string };

/**
 * What is wrong at which place, in words for people who write YAML. `root` is the value that was parsed.
 *
 * @public
 */
export function flattenIssue(
  issue: z.core.$ZodIssue,
  root: unknown,
): FlatIssue[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map(key => ({
      path: [...path, key],
      message: unknownKey(key, issue.message),
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
      return `must be ${withArticle(issue.expected)}, not ${show(value)}${
        issue.expected === 'string' && isPlain(value)
          ? '; put it in quotes'
          : ''
      }`;
    case 'invalid_value':
      return `must be ${oneOf(issue.values)}, not ${show(value)}`;
    case 'too_small':
      return sizeMessage(
        issue.origin,
        issue.inclusive === false ? 'above' : 'at least',
        issue.minimum,
      );
    case 'too_big':
      return sizeMessage(
        issue.origin,
        issue.inclusive === false ? 'below' : 'at most',
        issue.maximum,
      );
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
  return typeof value === 'object'
    ? 'a map of keys and values'
    : shorten(`${value}`);
}

/** Numbers and words such as true, which YAML does not take for text. */
function isPlain(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'boolean';
}

/** A message stays one line, whatever the file holds. */
function shorten(text: string): string {
  // eslint-disable-next-line no-control-regex
  const line = text.replace(/[\u0000-\u001f\u007f-\u009f\ufffd]+/g, ' ').trim();
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
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
