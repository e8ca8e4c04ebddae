import { ScorecardSummary } from 'backstage-plugin-cd-maturity-common';
import { useText } from '../../../hooks/useText';
import { levelName } from '../../model/levels';
import { WeightsHint } from '../../shares/WeightsHint';
import { DistributionBar } from '../heatmap/DistributionBar';
import { useDistributionWords } from '../heatmap/useDistributionWords';
import { LevelValue } from './LevelValue';
import { ThenLine } from './ThenLine';
import { Tile } from './Tile';
import { StandingThen } from './standingThen';

type Props = { summary: ScorecardSummary; then?: StandingThen };

export const MedianTile = ({ summary, then }: Props) => {
  const t = useText();
  const { model, totals } = summary;
  const { medianLevel, distribution } = totals;
  const words = useDistributionWords(model)(distribution);
  return (
    <Tile
      label={t('scorecard.tiles.median')}
      hint={<WeightsHint criticality={summary.criticality} />}
      value={
        medianLevel === null ? (
          t('scorecard.tiles.none')
        ) : (
          <LevelValue rank={medianLevel} model={model} />
        )
      }
      bar={
        <DistributionBar
          distribution={distribution}
          height={8}
          label={t('scorecard.tiles.medianBar', { levels: words })}
        />
      }
      foot={words}
      then={
        typeof then?.medianLevel === 'number' && (
          <ThenLine then={then} value={levelName(model, then.medianLevel)} />
        )
      }
    />
  );
};
