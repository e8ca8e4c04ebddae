import { ScorecardSummary } from 'backstage-plugin-cd-maturity-common';
import { useText } from '../../../hooks/useText';
import { shortTitle } from '../../model/levels';

/** Room for the longest name of a level and a count, in pixels. */
export const DIMENSION_WIDTH = 112;

/** Overall, then each dimension. */
export const useDimensionColumns = ({
  dimensions,
}: Pick<ScorecardSummary['model'], 'dimensions'>) => {
  const t = useText();
  return [
    { id: '', title: t('heat.overall') },
    ...dimensions.map(({ id, title }) => ({ id, title: shortTitle(title) })),
  ];
};
