import { ScorecardSummary } from 'backstage-plugin-cd-maturity-common';
import { useFormat } from '../../../hooks/useFormat';
import { useText } from '../../../hooks/useText';
import { ShareBar } from '../../shares/ShareBar';
import { ShareKey } from '../../shares/ShareKey';
import { ThenLine } from './ThenLine';
import { Tile } from './Tile';
import { bandOf } from './bandOf';
import { StandingThen } from './standingThen';

type Props = { totals: ScorecardSummary['totals']; then?: StandingThen };

export const ConfidenceTile = ({ totals, then }: Props) => {
  const t = useText();
  const format = useFormat();
  const { meanConfidence, shares } = totals;
  return (
    <Tile
      label={t('scorecard.tiles.confidence')}
      value={
        meanConfidence === null
          ? t('scorecard.tiles.none')
          : format.fixed(meanConfidence, 2)
      }
      beside={
        meanConfidence === null
          ? undefined
          : t(`header.band.${bandOf(meanConfidence)}`)
      }
      bar={<ShareBar shares={shares} />}
      foot={<ShareKey shares={shares} />}
      then={
        then?.confidence !== undefined && (
          <ThenLine then={then} value={format.fixed(then.confidence, 2)} />
        )
      }
    />
  );
};
