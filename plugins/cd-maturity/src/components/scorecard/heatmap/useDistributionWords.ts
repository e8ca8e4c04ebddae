import {
  ScorecardSummary,
  SummaryCell,
} from 'backstage-plugin-cd-maturity-common';
import { useMemo } from 'react';
import { phrase } from '../../../format/phrase';
import { useFormat } from '../../../hooks/useFormat';
import { useText } from '../../../hooks/useText';
import { levelName } from '../../model/levels';

/** `29 Advanced, 61 Intermediate, 21 no data`, highest level first. */
export const useDistributionWords = (
  model: Pick<ScorecardSummary['model'], 'levels' | 'belowFirst'>,
) => {
  const t = useText();
  const format = useFormat();
  return useMemo(() => {
    const some = phrase(['number', 'level'], marks => t('heat.count', marks));
    const noData = t('heat.key.noData');
    return ({ levels, unrated }: SummaryCell['distribution']): string => {
      const counts = levels
        .map((count, rank) => ({ count, level: levelName(model, rank) }))
        .reverse();
      return [...counts, { count: unrated, level: noData }]
        .filter(({ count }) => count > 0)
        .map(({ count, level }) =>
          some({ number: format.number(count), level }),
        )
        .join(', ');
    };
  }, [t, format, model]);
};
