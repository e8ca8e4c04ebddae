type Level = { rank: number; title: string };
export type Levels = { levels: readonly Level[]; belowFirst: string };

/** Name of a rank; below the first level the model has a name of its own. */
export const levelName = ({ levels, belowFirst }: Levels, rank: number) =>
  levels.find(level => level.rank === rank)?.title ?? belowFirst;

/** Highest rank of the model. */
export const topRank = ({ levels }: Pick<Levels, 'levels'>) =>
  Math.max(...levels.map(level => level.rank));

/** `Culture and organisation` as a column head: `Culture`. */
export const shortTitle = (title: string) => title.split(' and ')[0];

/** A level's name where there is room for eight letters. */
export const shortLevel = (title: string) =>
  title.length > 9 ? `${title.slice(0, 6).trimEnd()}.` : title;
