import { makeStyles, useTheme } from '@material-ui/core';
import CheckIcon from '@material-ui/icons/Check';
import classNames from 'classnames';
import { wholePercent } from '../../../format/percent';
import { useFormat } from '../../../hooks/useFormat';
import { levelTone, tabular, text, tones } from '../../../theme';
import { Rung } from '../view';
import { TINY } from './useLadderStyles';

const useStyles = makeStyles(theme => ({
  place: { position: 'relative' },
  rung: {
    ...text.smallStrong,
    ...tabular,
    position: 'relative',
    height: 32,
    borderRadius: 3,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    overflow: 'hidden',
    boxShadow: `inset 0 0 0 1px ${theme.palette.divider}`,
  },
  held: { boxShadow: 'none' },
  hollow: { boxShadow: 'none', border: `2px dashed ${tones(theme).ink}` },
  could: { boxShadow: 'none', border: `1.5px dashed ${tones(theme).outline}` },
  none: {
    boxShadow: 'none',
    '&::after': {
      content: '""',
      width: 12,
      borderTop: `2px solid ${theme.palette.divider}`,
    },
  },
  share: {
    position: 'absolute',
    left: 0,
    top: 0,
    bottom: 0,
    background: levelTone(theme, 2).fill,
    borderRight: `2px solid ${tones(theme).ink}`,
  },
  percent: {
    position: 'absolute',
    whiteSpace: 'nowrap',
    [TINY]: { display: 'none' },
  },
  right: { right: 4 },
  left: { left: 4, color: levelTone(theme, 2).text },
  // The frame of what was ticked does not cross it.
  overTried: {
    zIndex: 1,
    padding: '0 3px',
    borderRadius: 2,
    color: theme.palette.text.primary,
    background: theme.palette.background.paper,
  },
  tried: {
    position: 'absolute',
    left: 0,
    top: 0,
    bottom: 0,
    borderRadius: 3,
    border: `2px solid ${theme.palette.primary.main}`,
  },
  check: { fontSize: 16 },
  target: {
    position: 'absolute',
    zIndex: 1,
    right: -7,
    top: '50%',
    width: 10,
    height: 10,
    marginTop: -5,
    transform: 'rotate(45deg)',
    background: theme.palette.text.primary,
    border: `2px solid ${theme.palette.background.paper}`,
    boxSizing: 'content-box',
  },
}));

/** Half a rung holds the percent inside its fill; less leaves it beside. */
const INSIDE = 0.5;

/** One rung as a picture. The row says the same in words. */
export const RungBox = ({ rung }: { rung: Rung }) => {
  const classes = useStyles();
  const theme = useTheme();
  const format = useFormat();
  const { fill, text: onFill } = levelTone(theme, rung.rank);
  const solid = rung.state === 'held' && !rung.hollow;
  return (
    <div className={classes.place}>
      <div
        className={classNames(
          classes.rung,
          solid && classes.held,
          rung.hollow && classes.hollow,
          rung.could && classes.could,
          rung.state === 'none' && classes.none,
        )}
        style={solid ? { background: fill, color: onFill } : undefined}
      >
        {rung.current && <CheckIcon className={classes.check} />}
        {rung.share > 0 && (
          <>
            <span
              className={classes.share}
              style={{ width: `${rung.share * 100}%` }}
            />
            <span
              className={classNames(
                classes.percent,
                rung.share >= INSIDE ? classes.left : classes.right,
                rung.tried > 0 && classes.overTried,
              )}
            >
              {format.percent(wholePercent(rung.share))}
            </span>
          </>
        )}
      </div>
      {rung.tried > 0 && (
        <span
          className={classes.tried}
          style={{ width: `${rung.tried * 100}%` }}
        />
      )}
      {rung.target && <span className={classes.target} />}
    </div>
  );
};
