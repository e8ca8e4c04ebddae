import { makeStyles } from '@material-ui/core';
import ChevronIcon from '@material-ui/icons/ChevronRight';
import { Mover, ScorecardSummary } from 'backstage-plugin-cd-maturity-common';
import { useText } from '../../../hooks/useText';
import { mute, text } from '../../../theme';
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
  chevron: { ...mute(theme), fontSize: 16 },
  count: { ...text.small, ...mute(theme), whiteSpace: 'nowrap' },
}));

type Props = { mover: Mover; model: ScorecardSummary['model'] };

/** From which level to which a component moved; where no one way is known, its level and by how many. */
export const MoveBetween = ({ mover, model }: Props) => {
  const classes = useStyles();
  const t = useText();
  const { from, to, level = null, moved } = mover;
  const named = (rank: number | null) => (
    <LevelName
      rank={rank}
      of={topRank(model)}
      name={rank === null ? t('level.unrated') : levelName(model, rank)}
    />
  );
  return (
    <span className={classes.move}>
      {from === undefined || to === undefined ? (
        <>
          {named(level)}
          <span className={classes.count}>
            {t('movers.moved', {
              count: Math.abs(moved),
              sign: moved > 0 ? '+' : '−',
            })}
          </span>
        </>
      ) : (
        <>
          {named(from)}
          <ChevronIcon
            className={classes.chevron}
            titleAccess={t('movers.to')}
          />
          {named(to)}
        </>
      )}
    </span>
  );
};
