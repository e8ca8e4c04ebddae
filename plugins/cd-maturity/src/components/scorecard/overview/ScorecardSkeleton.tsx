import { Paper, makeStyles } from '@material-ui/core';
import { GAP, MEDIUM } from '../../../theme';
import { Skeleton } from '../../ui';

const useStyles = makeStyles({
  stack: { display: 'grid', gap: GAP },
  tiles: {
    display: 'grid',
    gap: GAP,
    gridTemplateColumns: 'repeat(4, minmax(0, 1fr))',
    [MEDIUM]: { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
  },
  card: { padding: 24, borderRadius: 4 },
});

/** The room that tiles and gates will take. */
export const ScorecardSkeleton = () => {
  const classes = useStyles();
  return (
    <div className={classes.stack}>
      <div className={classes.tiles}>
        {Array.from({ length: 4 }, (_, index) => (
          <Paper key={index} elevation={1} className={classes.card}>
            <Skeleton height={76} />
          </Paper>
        ))}
      </div>
      <Paper elevation={1} className={classes.card}>
        <Skeleton height={140} />
      </Paper>
    </div>
  );
};
