import { ScorecardSummary } from 'backstage-plugin-cd-maturity-common';
import { ScorecardNavigation } from '../filters/useScorecardView';
import { Trend } from '../trend/useTrend';
import { ConfidenceTile } from './ConfidenceTile';
import { MedianTile } from './MedianTile';
import { RatedTile } from './RatedTile';
import { TargetTile } from './TargetTile';
import { TileGrid } from './TileGrid';
import { standingThen } from './standingThen';

type Props = {
  summary: ScorecardSummary;
  navigation: ScorecardNavigation;
  trend: Trend['trend'];
};

/** Four numbers about the organisation, and how they were when the trend begins. */
export const SummaryTiles = ({ summary, navigation, trend }: Props) => {
  const then =
    trend.status === 'ready' ? standingThen(trend.value, summary) : undefined;
  return (
    <TileGrid>
      <RatedTile
        totals={summary.totals}
        onShowUnrated={() => navigation.showOnly({ level: ['unrated'] })}
        then={then}
      />
      <MedianTile summary={summary} then={then} />
      <TargetTile totals={summary.totals} then={then} />
      <ConfidenceTile totals={summary.totals} then={then} />
    </TileGrid>
  );
};
