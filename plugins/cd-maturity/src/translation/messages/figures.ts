import { bandPositions, bandScales, figureIds } from '../figureIds';

/** One text for each key. */
const each = <K extends string, T>(keys: readonly K[], message: T) =>
  Object.fromEntries(keys.map(key => [key, message])) as Record<K, T>;

/** In English the domain says these, and the pages repeat it: nothing is written twice. */
export const figures = {
  figure: {
    title: each(figureIds, '{{title}}' as const),
    definition: each(figureIds, '{{definition}}' as const),
    band: each(bandScales, each(bandPositions, '{{label}}' as const)),
  },
} as const;
