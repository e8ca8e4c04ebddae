import { makeStyles } from '@material-ui/core';
import ChevronIcon from '@material-ui/icons/ChevronRight';
import { useText } from '../../hooks/useText';
import { mute, text } from '../../theme';
import { LevelName } from '../ui';
import { Levels, levelName, topRank } from './levels';

const useStyles = makeStyles(theme => ({
  move: {
    ...text.list,
    display: 'inline-flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '0 8px',
  },
  chevron: { ...mute(theme), fontSize: 16 },
}));

type Props = {
  /** Ranks; null where nothing was or is rated. */
  from: number | null;
  to: number | null;
  model: Levels;
};

/** From which level to which. */
export const LevelMove = ({ from, to, model }: Props) => {
  const classes = useStyles();
  const t = useText();
  const named = (rank: number | null) => (
    <LevelName
      rank={rank}
      of={topRank(model)}
      name={rank === null ? t('level.unrated') : levelName(model, rank)}
    />
  );
  return (
    <span className={classes.move}>
      {named(from)}
      <ChevronIcon className={classes.chevron} titleAccess={t('movers.to')} />
      {named(to)}
    </span>
  );
};
