import { makeStyles } from '@material-ui/core';
import classNames from 'classnames';
import { EntityMaturity } from 'backstage-plugin-cd-maturity-common';
import { mute, text } from '../../../theme';
import { shortLevel } from '../../model/levels';
import { SHORT_NAMES, TIGHT, useLadderStyles } from './useLadderStyles';

const useStyles = makeStyles(theme => ({
  blank: { [TIGHT]: { display: 'none' } },
  name: {
    ...text.small,
    ...mute(theme),
    textAlign: 'center',
    whiteSpace: 'nowrap',
    paddingBottom: 4,
  },
  target: { color: theme.palette.text.primary, fontWeight: 700 },
  full: { [SHORT_NAMES]: { display: 'none' } },
  short: { display: 'none', [SHORT_NAMES]: { display: 'inline' } },
}));

type Props = { levels: EntityMaturity['model']['levels']; target: number };

/** Names of the rungs; every row says its level in words, so this is for the eye only. */
export const LadderHead = ({ levels, target }: Props) => {
  const classes = useStyles();
  const shared = useLadderStyles();
  return (
    <div className={shared.row} aria-hidden>
      <span className={classes.blank} />
      <div className={shared.rungs}>
        {levels.map(({ rank, title }) => (
          <div
            key={rank}
            className={classNames(
              classes.name,
              rank === target && classes.target,
            )}
          >
            <span className={classes.full}>{title}</span>
            <span className={classes.short}>{shortLevel(title)}</span>
          </div>
        ))}
      </div>
    </div>
  );
};
