import { makeStyles } from '@material-ui/core';
import { tones } from '../../theme';

const useStyles = makeStyles(theme => ({
  '@keyframes breathe': { '50%': { opacity: 0.5 } },
  bone: {
    display: 'block',
    maxWidth: '100%',
    borderRadius: 4,
    background: tones(theme).track,
    animation: '$breathe 1.6s ease-in-out infinite',
    '@media (prefers-reduced-motion: reduce)': { animation: 'none' },
  },
}));

type Props = { width?: number | string; height?: number };

/** Holds the room of something that is still loading. */
export const Skeleton = ({ width = '100%', height = 16 }: Props) => (
  <span aria-hidden className={useStyles().bone} style={{ width, height }} />
);
