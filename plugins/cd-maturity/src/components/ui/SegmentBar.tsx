import { makeStyles } from '@material-ui/core';
import { Segment, useSegmentStyle } from './segment';
import { tones } from '../../theme';

const useStyles = makeStyles(theme => ({
  bar: {
    display: 'flex',
    gap: 2,
    overflow: 'hidden',
    background: tones(theme).track,
  },
  part: { display: 'block', height: '100%', minWidth: 2 },
}));

type Props = {
  segments: readonly Segment[];
  /** The bar in words. */
  label: string;
  height?: number;
};

/** A share or a distribution. What is left of the whole is empty ground. */
export const SegmentBar = ({ segments, label, height = 8 }: Props) => {
  const classes = useStyles();
  const style = useSegmentStyle();
  return (
    <div
      role="img"
      aria-label={label}
      className={classes.bar}
      style={{ height, borderRadius: height / 2 }}
    >
      {segments
        .filter(({ share }) => share > 0)
        .map(({ share, ...segment }) => (
          <span
            key={
              segment.kind === 'level' ? `level-${segment.rank}` : segment.kind
            }
            className={classes.part}
            style={{ width: `${share * 100}%`, ...style(segment) }}
          />
        ))}
    </div>
  );
};
