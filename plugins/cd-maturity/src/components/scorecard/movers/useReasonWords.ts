import { MoverReason } from 'backstage-plugin-cd-maturity-common';
import { useFormat } from '../../../hooks/useFormat';
import { useText } from '../../../hooks/useText';
import { useChangeWords } from '../../maturity/history/useChangeWords';
import { shortTitle } from '../../model/levels';

/** Why a component moved, in one line: the dimensions, and the practice that counted most. */
export const useReasonWords = () => {
  const t = useText();
  const format = useFormat();
  const words = useChangeWords();
  return ({ causes, moves, practices }: MoverReason) => {
    const dimensions = moves
      .filter(({ subject }) => subject === 'dimension')
      .map(({ title }) => shortTitle(title));
    const practice = moves.find(({ subject }) => subject === 'practice');
    if (!practice && dimensions.length === 0) {
      return t('movers.because', { causes: words.causes(causes) });
    }
    const others = practices - 1;
    const along = practice && [
      words.move(practice),
      ...(others > 0 ? [t('movers.more', { count: others })] : []),
    ];
    return [
      ...(dimensions.length > 0 ? [format.list(dimensions)] : []),
      ...(along ? [along.join(', ')] : []),
    ].join(' · ');
  };
};
