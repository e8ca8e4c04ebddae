import { Legend, LegendKey, useSegmentStyle } from '../ui';
import { EvidenceShares, useShareWords } from './useShareWords';

/** Legend of the bar with its figures. */
export const ShareKey = ({ shares }: { shares: EvidenceShares }) => {
  const words = useShareWords(shares);
  const style = useSegmentStyle();
  return (
    <Legend>
      <LegendKey swatch={style({ kind: 'measured' })}>
        {words.measured}
      </LegendKey>
      <LegendKey swatch={style({ kind: 'said' })}>{words.said}</LegendKey>
      <LegendKey swatch={style({ kind: 'unknown' })}>{words.unknown}</LegendKey>
    </Legend>
  );
};
