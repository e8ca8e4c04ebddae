import { Paper, makeStyles } from '@material-ui/core';
import { EntityMaturity } from 'backstage-plugin-cd-maturity-common';
import { useText } from '../../../hooks/useText';
import { INSET, MEDIUM, NARROW } from '../../../theme';
import { ConfidenceCell } from './ConfidenceCell';
import { LevelCell } from './LevelCell';
import { ProgressCell } from './ProgressCell';
import { TargetCell } from './TargetCell';

const useStyles = makeStyles(theme => ({
  room: { containerType: 'inline-size', borderRadius: 4 },
  strip: {
    display: 'grid',
    gridTemplateColumns: '1.3fr 1fr 1.15fr 0.95fr',
    '& > div': {
      minWidth: 0,
      padding: `20px ${INSET}`,
      borderLeft: `1px solid ${theme.palette.divider}`,
    },
    '& > div:first-child': { borderLeft: 0 },
    [MEDIUM]: {
      gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
      '& > div:nth-child(odd)': { borderLeft: 0 },
      '& > div:nth-child(n + 3)': {
        borderTop: `1px solid ${theme.palette.divider}`,
      },
    },
    [NARROW]: {
      gridTemplateColumns: 'minmax(0, 1fr)',
      '& > div': {
        padding: 16,
        borderLeft: 0,
        borderTop: `1px solid ${theme.palette.divider}`,
      },
      '& > div:first-child': { borderTop: 0 },
    },
  },
}));

/** Where the entity stands, how sure that is, and where it wants to be. */
export const HeaderStrip = ({ maturity }: { maturity: EntityMaturity }) => {
  const classes = useStyles();
  const t = useText();
  return (
    <Paper
      component="section"
      elevation={1}
      className={classes.room}
      aria-label={t('header.label')}
    >
      <div className={classes.strip}>
        <LevelCell maturity={maturity} />
        <ProgressCell maturity={maturity} />
        <ConfidenceCell confidence={maturity.confidence} />
        <TargetCell maturity={maturity} />
      </div>
    </Paper>
  );
};
