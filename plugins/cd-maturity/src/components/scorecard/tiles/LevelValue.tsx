import { makeStyles } from '@material-ui/core';
import { ScorecardSummary } from 'backstage-plugin-cd-maturity-common';
import { levelName, topRank } from '../../model/levels';
import { LevelGlyph } from '../../ui';

const useStyles = makeStyles({
  level: {
    display: 'inline-flex',
    // The bar below stands where those of the other tiles do.
    verticalAlign: 'top',
    alignItems: 'center',
    gap: 12,
    height: 36,
  },
});

type Props = { rank: number; model: ScorecardSummary['model'] };

/** A level as the number of a tile. */
export const LevelValue = ({ rank, model }: Props) => (
  <span className={useStyles().level}>
    <LevelGlyph rank={rank} of={topRank(model)} size={28} />
    {levelName(model, rank)}
  </span>
);
