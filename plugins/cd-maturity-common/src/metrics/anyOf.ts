/**
 * Whether an item passes.
 * @param context - handed on to `passes`, which need not be made anew to know it
 */
export function anyOf<T, C>(
  items: readonly T[],
  passes: (item: T, context: C) => boolean,
  context: C,
): boolean {
  for (const item of items) if (passes(item, context)) return true;
  return false;
}
