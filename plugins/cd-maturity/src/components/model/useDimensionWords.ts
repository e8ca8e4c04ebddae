import {
  ScorecardRow,
  ScorecardSummary,
} from 'backstage-plugin-cd-maturity-common';
import { useMemo } from 'react';
import { phrase } from '../../format/phrase';
import { useText } from '../../hooks/useText';
import { levelName, shortTitle } from './levels';

type Model = Pick<
  ScorecardSummary['model'],
  'dimensions' | 'levels' | 'belowFirst'
>;

/** `Culture Beginner, Build Advanced`, in the order of the model; ids where it is not known. */
export const useDimensionWords = (model?: Model) => {
  const t = useText();
  return useMemo(() => {
    const bar = phrase(['dimension', 'level'], marks =>
      t('entities.bar', marks),
    );
    const unrated = t('level.unrated');
    const titles = new Map(
      model?.dimensions.map(({ id, title }) => [id, shortTitle(title)]),
    );
    const nameOf = (rank: number) =>
      model ? levelName(model, rank) : String(rank);
    return (dimensions: ScorecardRow['dimensions']): string =>
      dimensions
        .map(dimension =>
          bar({
            dimension: titles.get(dimension.id) ?? shortTitle(dimension.id),
            level: dimension.unrated ? unrated : nameOf(dimension.level),
          }),
        )
        .join(', ');
  }, [t, model]);
};
