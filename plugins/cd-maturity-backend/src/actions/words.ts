/** What a model says that all actions share: they are read by programs that know nothing of this product. */
export const ABOUT_ENTITY_REF =
  'Full reference of an entity in the software catalog, for example `component:default/payments-api`.';
export const ABOUT_MODEL =
  'Id of a maturity model. Leave it out for the one that applies first.';
export const ABOUT_PRACTICE =
  'Id of a practice as the other actions return it, for example `cd.build.one-command`.';
export const ABOUT_UNKNOWN =
  'Levels are ranks; `null` means unrated: too little is known, which is neither good nor bad.';

type Levels = {
  belowFirst: string;
  levels: ReadonlyArray<{ rank: number; title: string }>;
};

/** What people call a level; null is unrated. */
export function levelName(
  { levels, belowFirst }: Levels,
  rank: number | null,
): string {
  if (rank === null) {
    return 'Unrated';
  }
  return levels.find(level => level.rank === rank)?.title ?? belowFirst;
}
