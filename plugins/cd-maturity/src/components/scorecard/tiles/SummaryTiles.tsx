import { makeStyles } from '@material-ui/core';
import { ScorecardSummary } from 'backstage-plugin-cd-maturity-common';
import { GAP, MEDIUM } from '../../../theme';
import { ScorecardNavigation } from '../filters/useScorecardView';
import { ConfidenceTile } from './ConfidenceTile';
import { MedianTile } from './MedianTile';
import { RatedTile } from './RatedTile';
import { TargetTile } from './TargetTile';

const useStyles = makeStyles({
  tiles: {
    display: 'grid',
    gap: GAP,
    gridTemplateColumns: 'repeat(4, minmax(0, 1fr))',
    [MEDIUM]: { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
    '@container (max-width: 520px)': {
      gridTemplateColumns: 'minmax(0, 1fr)',
    },
  },
});

type Props = { summary: ScorecardSummary; navigation: ScorecardNavigation };

/** Four numbers about the organisation. */
export const SummaryTiles = ({ summary, navigation }: Props) => (
  <div className={useStyles().tiles}>
    <RatedTile
      totals={summary.totals}
      onShowUnrated={() => navigation.showOnly({ level: ['unrated'] })}
    />
    <MedianTile summary={summary} />
    <TargetTile totals={summary.totals} />
    <ConfidenceTile totals={summary.totals} />
  </div>
);
