import { ScorecardSummary } from 'backstage-plugin-cd-maturity-common';
import { wholePercent } from '../../../format/percent';
import { useFormat } from '../../../hooks/useFormat';
import { useText } from '../../../hooks/useText';
import { SegmentBar } from '../../ui';
import { ThenLine } from './ThenLine';
import { Tile } from './Tile';
import { StandingThen } from './standingThen';

type Props = {
  totals: Pick<ScorecardSummary['totals'], 'rated' | 'atTarget'>;
  then?: StandingThen;
};

export const TargetTile = ({ totals, then }: Props) => {
  const t = useText();
  const format = useFormat();
  const { rated, atTarget } = totals;
  const share = rated > 0 ? atTarget / rated : 0;
  const percent = format.percent(wholePercent(share));
  return (
    <Tile
      label={t('scorecard.tiles.target')}
      value={rated > 0 ? percent : t('scorecard.tiles.none')}
      bar={
        <SegmentBar
          label={t('scorecard.tiles.targetBar', { percent })}
          segments={[{ kind: 'progress', share }]}
        />
      }
      foot={t('scorecard.tiles.atTarget', {
        reached: format.number(atTarget),
        rated: format.number(rated),
      })}
      then={
        typeof then?.atTarget === 'number' && (
          <ThenLine
            then={then}
            value={format.percent(wholePercent(then.atTarget))}
          />
        )
      }
    />
  );
};
