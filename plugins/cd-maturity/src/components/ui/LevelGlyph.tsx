import { makeStyles, useTheme } from '@material-ui/core';
import { hatch, tones } from '../../theme';

const TOP = 2;
const BOTTOM = 15.1;

const useStyles = makeStyles(theme => ({
  glyph: { display: 'block', flex: 'none' },
  unknown: {
    display: 'inline-block',
    flex: 'none',
    borderRadius: 2,
    background: hatch(theme),
  },
}));

type Props = {
  /** Rank held; null when unrated. */
  rank: number | null;
  /** How many levels the model has. */
  of?: number;
  size?: number;
  /** On a coloured ground the bars take the colour of the text. */
  inherit?: boolean;
};

/** Bars filled from below, one for each level. Decoration: the name stands beside it. */
export const LevelGlyph = ({ rank, of = 5, size = 16, inherit }: Props) => {
  const classes = useStyles();
  const { ink, off } = tones(useTheme());
  if (rank === null) {
    return (
      <span
        aria-hidden
        className={classes.unknown}
        style={{ width: size, height: size }}
      />
    );
  }
  const step = (BOTTOM - TOP + 0.9) / of;
  return (
    <svg
      className={classes.glyph}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden
    >
      {Array.from({ length: of }, (_, index) => {
        const filled = index < rank;
        return (
          <rect
            key={index}
            x="2"
            width="12"
            rx="0.6"
            y={BOTTOM - step * (index + 1) + 0.9}
            height={step - 0.9}
            fill={inherit ? 'currentColor' : (filled && ink) || off}
            fillOpacity={inherit && !filled ? 0.3 : 1}
          />
        );
      })}
    </svg>
  );
};
