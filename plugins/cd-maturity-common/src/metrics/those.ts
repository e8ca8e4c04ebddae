/** The items that pass, in the order given; the list itself when all do, as it mostly is. */
export function those<T, S extends T>(
  items: readonly T[],
  passes: (item: T) => item is S,
): readonly S[];
export function those<T>(
  items: readonly T[],
  passes: (item: T) => boolean,
): readonly T[];
export function those<T>(
  items: readonly T[],
  passes: (item: T) => boolean,
): readonly T[] {
  return items.every(passes) ? items : items.filter(passes);
}
