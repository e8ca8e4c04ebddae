/** What is made of each item, in the order given; an item of which nothing is made is left out. */
export function mapDefined<T, R>(
  items: readonly T[],
  make: (item: T) => R | undefined,
): R[] {
  const made: R[] = [];
  for (const item of items) {
    const one = make(item);
    if (one !== undefined) made.push(one);
  }
  return made;
}
