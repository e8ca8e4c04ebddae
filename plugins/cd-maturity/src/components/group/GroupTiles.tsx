import { Aggregate } from 'backstage-plugin-cd-maturity-common';
import { useFormat } from '../../hooks/useFormat';
import { useText } from '../../hooks/useText';
import { bandOf } from '../scorecard/tiles/bandOf';
import { ScorecardNavigation } from '../scorecard/filters/useScorecardView';
import { DistributionBar } from '../scorecard/heatmap/DistributionBar';
import { useDistributionWords } from '../scorecard/heatmap/useDistributionWords';
import { LevelValue } from '../scorecard/tiles/LevelValue';
import { RatedTile } from '../scorecard/tiles/RatedTile';
import { TargetTile } from '../scorecard/tiles/TargetTile';
import { Tile } from '../scorecard/tiles/Tile';
import { TileGrid } from '../scorecard/tiles/TileGrid';
import { WeightsHint } from '../shares/WeightsHint';

type Props = {
  aggregate: Aggregate;
  navigation: Pick<ScorecardNavigation, 'showOnly'>;
};

/** Four numbers about the group. */
export const GroupTiles = ({ aggregate, navigation }: Props) => {
  const t = useText();
  const format = useFormat();
  const { model, target, total } = aggregate;
  const { level, distribution } = total.overall;
  const words = useDistributionWords(model)(distribution);
  const { meanConfidence } = total;
  return (
    <TileGrid>
      <RatedTile
        totals={total}
        onShowUnrated={() => navigation.showOnly({ level: ['unrated'] })}
      />
      <Tile
        label={t('group.level')}
        hint={<WeightsHint criticality={aggregate.criticality} />}
        value={
          level === null ? (
            t(total.rated === 0 ? 'scorecard.tiles.none' : 'heat.tooFew')
          ) : (
            <LevelValue rank={level} model={model} />
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
      />
      <TargetTile totals={{ rated: total.rated, atTarget: target.atTarget }} />
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
        foot={t('group.confidence')}
      />
    </TileGrid>
  );
};
