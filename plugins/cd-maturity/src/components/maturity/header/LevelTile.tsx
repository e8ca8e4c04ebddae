import { makeStyles, useTheme } from '@material-ui/core';
import classNames from 'classnames';
import { LevelGlyph } from '../../ui';
import { levelTone, tones } from '../../../theme';

const useStyles = makeStyles(theme => ({
  tile: {
    width: 64,
    height: 64,
    flex: 'none',
    borderRadius: 4,
    display: 'grid',
    placeItems: 'center',
  },
  hollow: { border: `2px dashed ${tones(theme).outline}` },
  outlined: { border: `1px solid ${tones(theme).outline}` },
}));

type Props = { rank: number | null; of: number; hollow: boolean };

/** The level as a picture: filled when sure, dashed when not. */
export const LevelTile = ({ rank, of, hollow }: Props) => {
  const classes = useStyles();
  const theme = useTheme();
  const filled = rank !== null && rank > 0 && !hollow;
  const { fill, text } = levelTone(theme, rank ?? 1);
  return (
    <span
      aria-hidden
      className={classNames(
        classes.tile,
        hollow && classes.hollow,
        !filled && !hollow && classes.outlined,
      )}
      style={filled ? { background: fill, color: text } : undefined}
    >
      <LevelGlyph
        rank={rank}
        of={of}
        size={rank === null ? 40 : 44}
        inherit={filled}
      />
    </span>
  );
};
