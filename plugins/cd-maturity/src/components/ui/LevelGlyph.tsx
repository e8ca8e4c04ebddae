import { useTheme } from '@material-ui/core';
import { hatch, tones } from '../../theme';

const LEFT = 2;
const WIDTH = 12;
const TOP = 2;
const BOTTOM = 15.1;

const GAP = 0.9;
const ROUND = 0.6;

const glyph = { display: 'block', flex: 'none' };

/** Bars from one place to another, counted from below, as one path. */
const bars = (from: number, to: number, of: number): string => {
  const step = (BOTTOM - TOP + GAP) / of;
  const round = Math.min(ROUND, (step - GAP) / 2);
  const corner = (dx: number, dy: number) =>
    `a${round} ${round} 0 0 1 ${dx * round} ${dy * round}`;
  const width = WIDTH - 2 * round;
  const height = step - GAP - 2 * round;
  const bar = [
    `h${width}${corner(1, 1)}`,
    `v${height}${corner(-1, 1)}`,
    `h${-width}${corner(-1, -1)}`,
    `v${-height}${corner(1, -1)}z`,
  ].join('');
  return Array.from({ length: to - from }, (_, index) => {
    const top = BOTTOM - step * (from + index + 1) + GAP;
    return `M${LEFT + round} ${top}${bar}`;
  }).join('');
};

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
  const theme = useTheme();
  const { ink, off } = tones(theme);
  if (rank === null) {
    return (
      <span
        aria-hidden
        style={{
          display: 'inline-block',
          flex: 'none',
          width: size,
          height: size,
          borderRadius: 2,
          background: hatch(theme),
        }}
      />
    );
  }
  const held = Math.min(Math.max(rank, 0), of);
  return (
    <svg
      style={glyph}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden
    >
      <path d={bars(0, held, of)} fill={inherit ? 'currentColor' : ink} />
      <path
        d={bars(held, of, of)}
        fill={inherit ? 'currentColor' : off}
        fillOpacity={inherit ? 0.3 : 1}
      />
    </svg>
  );
};
