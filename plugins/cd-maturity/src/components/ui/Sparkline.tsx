import { makeStyles, useTheme } from '@material-ui/core';
import { tones } from '../../theme';
import { sparkPath } from './sparkPath';

const useStyles = makeStyles(theme => ({
  spark: { position: 'relative', height: 40 },
  plot: {
    width: '100%',
    height: '100%',
    overflow: 'visible',
    display: 'block',
  },
  dot: {
    position: 'absolute',
    width: 7,
    height: 7,
    margin: '-3px 0 0 -3px',
    borderRadius: '50%',
    background: tones(theme).ink,
  },
}));

type Props = {
  /** Null: nothing to say in that week. The line has a gap there. */
  values: ReadonlyArray<number | null>;
  /** The line in words. */
  label: string;
};

export const Sparkline = ({ values, label }: Props) => {
  const classes = useStyles();
  const { ink } = tones(useTheme());
  const { path, last } = sparkPath(values);
  return (
    <div role="img" aria-label={label} className={classes.spark}>
      <svg
        className={classes.plot}
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
        aria-hidden
      >
        <path
          d={path}
          fill="none"
          stroke={ink}
          strokeWidth="1.8"
          strokeLinecap="round"
          vectorEffect="non-scaling-stroke"
        />
      </svg>
      {last && (
        <span
          className={classes.dot}
          style={{ left: `${last.x}%`, top: `${last.y}%` }}
        />
      )}
    </div>
  );
};
