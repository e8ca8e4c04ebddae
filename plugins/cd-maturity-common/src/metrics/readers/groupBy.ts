/** The value under a key, made and kept when there is none yet. */
export function getOrMake<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}

export const newMap = <K, V>() => new Map<K, V>();

/** Adds an item to the group under a key. */
export function addTo<K, T>(groups: Map<K, T[]>, key: K, item: T): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}

/** Items under their key, in the order given; those without a key are left out. */
export function groupBy<K, T>(
  items: readonly T[],
  keyOf: (item: T) => K | undefined,
): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== undefined) addTo(groups, key, item);
  }
  return groups;
}

/** Groups by scope, then by an id that is unique within its scope only. */
export type Scoped<T> = Map<string, Map<string, T[]>>;

/**
 * Items under their scope and id, in the order given; those without an id are left out. Two maps instead of one with
 * keys put together: a new text for each signal costs more than a second look.
 */
export function groupInScopes<T extends { scope: string }>(
  items: readonly T[],
  idOf: (item: T) => string | undefined,
): Scoped<T> {
  const scopes: Scoped<T> = new Map();
  for (const item of items) {
    const id = idOf(item);
    if (id !== undefined) {
      addTo(getOrMake(scopes, item.scope, newMap<string, T[]>), id, item);
    }
  }
  return scopes;
}
