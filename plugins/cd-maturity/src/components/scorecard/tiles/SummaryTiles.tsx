import { ScorecardSummary } from 'backstage-plugin-cd-maturity-common';
import { ScorecardNavigation } from '../filters/useScorecardView';
import { ConfidenceTile } from './ConfidenceTile';
import { MedianTile } from './MedianTile';
import { RatedTile } from './RatedTile';
import { TargetTile } from './TargetTile';
import { TileGrid } from './TileGrid';

type Props = { summary: ScorecardSummary; navigation: ScorecardNavigation };

/** Four numbers about the organisation. */
export const SummaryTiles = ({ summary, navigation }: Props) => (
  <TileGrid>
    <RatedTile
      totals={summary.totals}
      onShowUnrated={() => navigation.showOnly({ level: ['unrated'] })}
    />
    <MedianTile summary={summary} />
    <TargetTile totals={summary.totals} />
    <ConfidenceTile totals={summary.totals} />
  </TileGrid>
);
