import { ButtonBase, makeStyles, useTheme } from '@material-ui/core';
import classNames from 'classnames';
import {
  ScorecardSummary,
  SummaryCell,
} from 'backstage-plugin-cd-maturity-common';
import { useFormat } from '../../../hooks/useFormat';
import { useText } from '../../../hooks/useText';
import {
  focusRing,
  hatch,
  levelTone,
  tabular,
  text,
  tones,
} from '../../../theme';
import { levelName, topRank } from '../../model/levels';
import { Hint, LevelGlyph } from '../../ui';
import { DistributionBar } from './DistributionBar';
import { useDistributionWords } from './useDistributionWords';

const useStyles = makeStyles(theme => ({
  cell: {
    ...focusRing(theme),
    display: 'block',
    width: '100%',
    borderRadius: 3,
  },
  top: {
    ...text.small,
    ...tabular,
    height: 28,
    padding: '0 6px',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: 4,
    borderRadius: 3,
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    marginBottom: 3,
  },
  level: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: 4,
    minWidth: 0,
    fontWeight: 700,
  },
  word: { overflow: 'hidden', textOverflow: 'ellipsis' },
  outlined: { boxShadow: `inset 0 0 0 1px ${tones(theme).outline}` },
  tooFew: { border: `1.5px dashed ${tones(theme).outline}` },
  noData: { background: hatch(theme) },
  onHatch: {
    background: theme.palette.background.paper,
    borderRadius: 2,
    padding: '0 4px',
  },
}));

type Props = {
  cell: SummaryCell;
  model: ScorecardSummary['model'];
  group: string;
  dimension: string;
  onShow(): void;
};

/** The level of a group in one dimension, how many it rests on, and their spread. Opens the list behind it. */
export const HeatCell = ({ cell, model, group, dimension, onShow }: Props) => {
  const classes = useStyles();
  const theme = useTheme();
  const t = useText();
  const format = useFormat();
  const { level, distribution } = cell;
  const rated = distribution.levels.reduce((a, b) => a + b, 0);
  const words = useDistributionWords(model)(distribution);
  const none = rated === 0;

  const name = () => {
    if (none) return t('heat.noData');
    return level === null ? t('heat.tooFew') : levelName(model, level);
  };
  const filled = level !== null && level > 0;
  const { fill, text: onFill } = levelTone(theme, level ?? 1);
  const label = t('heat.cell', {
    group,
    dimension,
    level: name(),
    distribution: words,
  });

  return (
    <Hint text={label}>
      <ButtonBase className={classes.cell} aria-label={label} onClick={onShow}>
        <span
          className={classNames(
            classes.top,
            none && classes.noData,
            level === 0 && classes.outlined,
            !none && level === null && classes.tooFew,
          )}
          style={filled ? { background: fill, color: onFill } : undefined}
        >
          <span className={classNames(classes.level, none && classes.onHatch)}>
            {filled && (
              <LevelGlyph rank={level} of={topRank(model)} size={14} inherit />
            )}
            <span className={classes.word}>{name()}</span>
          </span>
          <span className={none ? classes.onHatch : undefined}>
            {format.number(none ? distribution.unrated : rated)}
          </span>
        </span>
        <DistributionBar distribution={distribution} label={words} />
      </ButtonBase>
    </Hint>
  );
};
