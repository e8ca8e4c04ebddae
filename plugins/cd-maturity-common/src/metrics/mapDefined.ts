/**
 * What is made of each item, in the order given; an item of which nothing is made is left out.
 * @param context - handed on to `make`, which need not be made anew to know it
 */
export function mapDefined<T, R>(
  items: readonly T[],
  make: (item: T) => R | undefined,
): R[];
export function mapDefined<T, R, C>(
  items: readonly T[],
  make: (item: T, context: C) => R | undefined,
  context: C,
): R[];
export function mapDefined<T, R, C>(
  items: readonly T[],
  make: (item: T, context?: C) => R | undefined,
  context?: C,
): R[] {
  const made: R[] = [];
  for (const item of items) {
    const one = make(item, context);
    if (one !== undefined) made.push(one);
  }
  return made;
}
