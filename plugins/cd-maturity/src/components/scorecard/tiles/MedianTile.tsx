import { makeStyles } from '@material-ui/core';
import { ScorecardSummary } from 'backstage-plugin-cd-maturity-common';
import { useText } from '../../../hooks/useText';
import { levelName, topRank } from '../../model/levels';
import { WeightsHint } from '../../shares/WeightsHint';
import { LevelGlyph } from '../../ui';
import { DistributionBar } from '../heatmap/DistributionBar';
import { useDistributionWords } from '../heatmap/useDistributionWords';
import { ThenLine } from './ThenLine';
import { Tile } from './Tile';
import { StandingThen } from './standingThen';

const useStyles = makeStyles({
  level: { display: 'inline-flex', alignItems: 'center', gap: 12, height: 36 },
});

type Props = { summary: ScorecardSummary; then?: StandingThen };

export const MedianTile = ({ summary, then }: Props) => {
  const classes = useStyles();
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
          <span className={classes.level}>
            <LevelGlyph rank={medianLevel} of={topRank(model)} size={28} />
            {levelName(model, medianLevel)}
          </span>
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
