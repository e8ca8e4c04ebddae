import { Instant } from 'backstage-plugin-cd-maturity-common';

/**
 * The recent items of a list that may be sorted from new to old, or not at all: reading stops at a page of old items
 * only while all items before came in that order.
 *
 * @param timeOf - When the item last changed; undefined counts as recent.
 * @public
 */
export async function* takeRecent<T>(
  pages: AsyncIterable<T[]>,
  since: Instant,
  timeOf: (item: T) => Instant | undefined,
): AsyncGenerator<T[], void, void> {
  let isSorted = true;
  let last = Infinity;
  for await (const page of pages) {
    const recent: T[] = [];
    for (const item of page) {
      const at = timeOf(item) ?? Infinity;
      isSorted &&= at <= last;
      last = at;
      if (at >= since) {
        recent.push(item);
      }
    }
    if (recent.length > 0) {
      yield recent;
    } else if (isSorted) {
      return;
    }
  }
}
