import { Problem } from './Problem';

/** Ids that an item of a list shares with one before it. */
export function duplicates(
  list: PropertyKey[],
  items: ReadonlyArray<{ id: string }>,
): Problem[] {
  const first = new Map<string, number>();
  return items.flatMap(({ id }, at): Problem[] => {
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, at);
      return [];
    }
    return [
      {
        path: [...list, at, 'id'],
        message: `${id} is used twice, first by ${String(
          list[list.length - 1],
        )}[${before}]; ids must be unique`,
      },
    ];
  });
}
