import {
  ScorecardSummary,
  SummaryCell,
} from 'backstage-plugin-cd-maturity-common';
import { useFormat } from '../../../hooks/useFormat';
import { useText } from '../../../hooks/useText';
import { levelName } from '../../model/levels';

/** `29 Advanced, 61 Intermediate, 21 no data`, highest level first. */
export const useDistributionWords = (
  model: Pick<ScorecardSummary['model'], 'levels' | 'belowFirst'>,
) => {
  const t = useText();
  const format = useFormat();
  return ({ levels, unrated }: SummaryCell['distribution']): string => {
    const counts = levels
      .map((count, rank) => ({ count, level: levelName(model, rank) }))
      .reverse();
    return [...counts, { count: unrated, level: t('heat.key.noData') }]
      .filter(({ count }) => count > 0)
      .map(({ count, level }) =>
        t('heat.count', { number: format.number(count), level }),
      )
      .join(', ');
  };
};
