import { ButtonBase, makeStyles, useTheme } from '@material-ui/core';
import classNames from 'classnames';
import { StatusCounts } from 'backstage-plugin-cd-maturity-common';
import { useFormat } from '../../../hooks/useFormat';
import { useText } from '../../../hooks/useText';
import { focusRing, hatch, levelTone, tabular, text } from '../../../theme';
import { Hint } from '../../ui';
import { practiceShare, shadeOf } from './practiceShare';

const useStyles = makeStyles(theme => ({
  cell: {
    ...focusRing(theme),
    ...text.smallStrong,
    ...tabular,
    display: 'block',
    width: '100%',
    height: 28,
    borderRadius: 3,
    whiteSpace: 'nowrap',
  },
  unknown: { background: hatch(theme) },
  onHatch: {
    background: theme.palette.background.paper,
    borderRadius: 2,
    padding: '0 4px',
  },
}));

type Props = {
  counts: StatusCounts;
  group: string;
  practice: string;
  onShow(): void;
};

/** How many of a group's components do a practice; opens the list of those that do not. */
export const PracticeCell = ({ counts, group, practice, onShow }: Props) => {
  const classes = useStyles();
  const theme = useTheme();
  const t = useText();
  const format = useFormat();
  const { passed, judged, unknown, share } = practiceShare(counts);
  if (share === undefined && unknown === 0) return null;
  const label = t('heat.practiceCell', {
    group,
    practice,
    passed: format.number(passed),
    judged: format.number(judged),
    unknown: format.number(unknown),
  });
  const tone =
    share === undefined ? undefined : levelTone(theme, shadeOf(share));
  return (
    <Hint text={label}>
      <ButtonBase
        aria-label={label}
        className={classNames(classes.cell, !tone && classes.unknown)}
        style={tone && { background: tone.fill, color: tone.text }}
        onClick={onShow}
      >
        {tone ? (
          t('heat.passed', {
            passed: format.number(passed),
            judged: format.number(judged),
          })
        ) : (
          <span className={classes.onHatch}>{format.number(unknown)}</span>
        )}
      </ButtonBase>
    </Hint>
  );
};
