import { makeStyles } from '@material-ui/core';
import { Inset } from './Inset';
import { Skeleton } from './Skeleton';

const useStyles = makeStyles({ rows: { display: 'grid', gap: 16 } });

type Props = { rows: number; height?: number };

/** Rows of a list or a table that is still loading. */
export const SkeletonRows = ({ rows, height = 32 }: Props) => {
  const classes = useStyles();
  return (
    <Inset>
      <div className={classes.rows}>
        {Array.from({ length: rows }, (_, index) => (
          <Skeleton key={index} height={height} />
        ))}
      </div>
    </Inset>
  );
};
