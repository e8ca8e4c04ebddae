import type { Imagined } from './imagine';

/** What ticked practices would change. */
export type Outcome = {
  /** Rank; null when unrated. */
  level: { from: number | null; to: number | null };
  /** Whole percent to the next level, of each standing its own. */
  percent: { from: number | null; to: number | null };
  /** Dimensions that would rise by a level. */
  risen: Array<{ id: string; from: number; to: number }>;
  /** How every dimension would stand, by id. */
  dimensions: ReadonlyMap<string, Imagined['dimensions'][0]>;
};

const rankOf = ({ level, unrated }: Imagined) => (unrated ? null : level);

export const outcomeOf = (before: Imagined, after: Imagined): Outcome => {
  const then = new Map(after.dimensions.map(item => [item.id, item]));
  return {
    level: { from: rankOf(before), to: rankOf(after) },
    percent: { from: before.percentToNext, to: after.percentToNext },
    risen: before.dimensions.flatMap(({ id, level }) => {
      const to = then.get(id)?.level ?? level;
      return to > level ? { id, from: level, to } : [];
    }),
    dimensions: then,
  };
};
