import { InputError } from '@backstage/errors';
import { RequestHandler } from 'express';

const ZERO = '\0';
const ZERO_IN_ADDRESS = '%00';

/** Where in a value a text holds a zero character: `targets.0.level`. */
function zeroIn(body: unknown): string | undefined {
  // No recursion: senders nest deeper than a call stack likes.
  const waiting: Array<[path: string, value: unknown]> = [['', body]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [path, value] = next;
    if (typeof value === 'string' && value.includes(ZERO)) {
      return path;
    }
    if (typeof value === 'object' && value !== null) {
      for (const [key, part] of Object.entries(value)) {
        const at = path ? `${path}.${key}` : key;
        if (key.includes(ZERO)) {
          return path;
        }
        waiting.push([at, part]);
      }
    }
  }
  return undefined;
}

/** PostgreSQL keeps no text with a zero character, and nobody means one: a 400 that says where it is. */
export const refuseZeroCharacters: RequestHandler = (request, _, next) => {
  const [path, query = ''] = request.originalUrl.split('?');
  if (path.includes(ZERO_IN_ADDRESS)) {
    throw new InputError('Invalid path: holds a zero character');
  }
  if (query.includes(ZERO_IN_ADDRESS)) {
    throw new InputError('Invalid query: holds a zero character');
  }
  const field = zeroIn(request.body);
  if (field !== undefined) {
    throw new InputError(`Invalid field '${field}': holds a zero character`);
  }
  next();
};
