import { makeStyles } from '@material-ui/core';
import { Mover, ScorecardSummary } from 'backstage-plugin-cd-maturity-common';
import { useText } from '../../../hooks/useText';
import { mute, text } from '../../../theme';
import { LevelMove } from '../../model/LevelMove';
import { levelName, topRank } from '../../model/levels';
import { LevelName } from '../../ui';

const useStyles = makeStyles(theme => ({
  move: {
    ...text.list,
    display: 'inline-flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '0 8px',
  },
  count: { ...text.small, ...mute(theme), whiteSpace: 'nowrap' },
}));

type Props = { mover: Mover; model: ScorecardSummary['model'] };

/** From which level to which a component moved; where no one way is known, its level and by how many. */
export const MoveBetween = ({ mover, model }: Props) => {
  const classes = useStyles();
  const t = useText();
  const { from, to, level = null, moved } = mover;
  if (from !== undefined && to !== undefined) {
    return <LevelMove from={from} to={to} model={model} />;
  }
  return (
    <span className={classes.move}>
      <LevelName
        rank={level}
        of={topRank(model)}
        name={level === null ? t('level.unrated') : levelName(model, level)}
      />
      <span className={classes.count}>
        {t('movers.moved', {
          count: Math.abs(moved),
          sign: moved > 0 ? '+' : '−',
        })}
      </span>
    </span>
  );
};
