import { Instant } from '../../signals';
import { mapDefined } from '../mapDefined';
import { Duration, inOrder } from '../sample';

/** Something that lasts from one event to another; `endedAt` is absent while it does. */
export type Span<T> = { at: Instant; begun: T; endedAt?: Instant };

export type SpanRule<T> = {
  begins: (item: T) => boolean;
  ends: (item: T) => boolean;
  /** The time of an item. */
  at: (item: T) => Instant;
};

/**
 * From each item that begins something to the next one that ends it, of items in order of time. What begins again while
 * it lasts, and what does neither, makes no difference.
 */
export function spansOf<T>(
  items: readonly T[],
  { begins, ends, at }: SpanRule<T>,
): Span<T>[] {
  const spans: Span<T>[] = [];
  let open: Span<T> | undefined;
  for (const item of items) {
    if (!open && begins(item)) {
      open = { at: at(item), begun: item };
      spans.push(open);
    } else if (open && ends(item)) {
      open.endedAt = at(item);
      open = undefined;
    }
  }
  return spans;
}

function lengthOf({ at, endedAt }: Span<unknown>): Duration | undefined {
  return endedAt === undefined
    ? undefined
    : { at: endedAt, value: endedAt - at };
}

/** How long those that ended lasted, in order of their end. */
export function lengthsOf(spans: readonly Span<unknown>[]): Duration[] {
  return inOrder(mapDefined(spans, lengthOf));
}

/** How many lasted at an instant. */
export function countOpenAt(
  spans: readonly Span<unknown>[],
  instant: Instant,
): number {
  let open = 0;
  for (const { at, endedAt } of spans) {
    const isOver = endedAt !== undefined && endedAt < instant;
    if (at < instant && !isOver) open += 1;
  }
  return open;
}
