import { makeStyles } from '@material-ui/core';
import { MetricDto } from 'backstage-plugin-cd-maturity-common';
import { INSET, MEDIUM, NARROW } from '../../../theme';
import { OutcomeCard } from './OutcomeCard';

const useStyles = makeStyles(theme => ({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(5, minmax(0, 1fr))',
    listStyle: 'none',
    margin: 0,
    padding: 0,
    overflow: 'hidden',
    borderTop: `1px solid ${theme.palette.divider}`,
    // Each cell draws its line left and above; the first ones slide out of sight.
    '& > li': {
      // Names of one and of two lines, and the figures below them on one line.
      display: 'grid',
      gridRow: 'span 3',
      gridTemplateRows: 'subgrid',
      gridTemplateColumns: 'minmax(0, 1fr)',
      padding: `16px 16px 16px ${INSET}`,
      minWidth: 0,
      borderLeft: `1px solid ${theme.palette.divider}`,
      borderTop: `1px solid ${theme.palette.divider}`,
      margin: '-1px 0 0 -1px',
    },
    '& > li:last-child': { paddingRight: INSET },
    [MEDIUM]: {
      gridTemplateColumns: 'repeat(auto-fit, minmax(240px, 1fr))',
    },
    [NARROW]: {
      gridTemplateColumns: 'minmax(0, 1fr)',
    },
  },
}));

export const OutcomeGrid = ({ metrics }: { metrics: MetricDto[] }) => (
  <ul className={useStyles().grid}>
    {metrics.map(metric => (
      <OutcomeCard key={metric.id} metric={metric} />
    ))}
  </ul>
);
