import { toError } from '@backstage/errors';

/** One thing that was pushed: not checked yet, or not even readable. */
export type PushedItem<V = unknown> =
  | { index: number; value: V }
  | { index: number; unreadable: string };

/** In the order of the request. */
export type PushedItems = Iterable<PushedItem>;

/** The items of a JSON array. */
export function* itemsOfArray(values: readonly unknown[]): PushedItems {
  for (const [index, value] of values.entries()) {
    yield { index, value };
  }
}

function* linesOf(text: string): Iterable<string> {
  let start = 0;
  while (start < text.length) {
    const end = text.indexOf('\n', start);
    yield end < 0 ? text.slice(start) : text.slice(start, end);
    start = end < 0 ? text.length : end + 1;
  }
}

/** The items of newline-delimited JSON, one a line; the index counts lines. Empty lines are passed over. */
export function* itemsOfLines(text: string): PushedItems {
  let index = -1;
  for (const line of linesOf(text)) {
    index += 1;
    if (line.trim() === '') {
      continue;
    }
    try {
      yield { index, value: JSON.parse(line) };
    } catch (error) {
      yield { index, unreadable: `is not JSON: ${toError(error).message}` };
    }
  }
}

/** So many items at a time. */
export function* batchesOf(
  items: PushedItems,
  size: number,
): Iterable<PushedItem[]> {
  let batch: PushedItem[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length === size) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) {
    yield batch;
  }
}
