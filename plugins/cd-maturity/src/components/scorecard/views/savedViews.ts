/** An address of the list under a name. */
export type SavedView = { name: string; search: string };

export const NAME_MAX = 60;

/** What the storage holds; entries of another shape are left out. */
export const readViews = (stored: unknown): SavedView[] =>
  Array.isArray(stored)
    ? stored.flatMap((item: Partial<SavedView> | null) =>
        typeof item?.name === 'string' && typeof item.search === 'string'
          ? [{ name: item.name, search: item.search }]
          : [],
      )
    : [];

/** By name; one of the same name takes the place of the one before. */
export const withView = (
  views: readonly SavedView[],
  view: SavedView,
): SavedView[] =>
  [...views.filter(({ name }) => name !== view.name), view].sort((a, b) =>
    a.name.localeCompare(b.name),
  );

export const withoutView = (
  views: readonly SavedView[],
  name: string,
): SavedView[] => views.filter(view => view.name !== name);
