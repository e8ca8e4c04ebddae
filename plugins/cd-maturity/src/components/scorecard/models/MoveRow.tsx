import { makeStyles } from '@material-ui/core';
import ArrowDownward from '@material-ui/icons/ArrowDownward';
import ArrowUpward from '@material-ui/icons/ArrowUpward';
import ChevronRight from '@material-ui/icons/ChevronRight';
import { Level, WhatIfMove } from 'backstage-plugin-cd-maturity-common';
import { useText } from '../../../hooks/useText';
import { NARROW, mute, text, tones } from '../../../theme';
import { levelName, topRank } from '../../model/levels';
import { EntityName, LevelName } from '../../ui';

const useStyles = makeStyles(theme => ({
  row: {
    ...text.body,
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) auto 16px auto',
    gap: '2px 12px',
    alignItems: 'center',
    padding: '8px 0',
    '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
    [NARROW]: { gridTemplateColumns: '20px minmax(0, 1fr)' },
  },
  icon: { fontSize: 16, color: theme.palette.textSubtle },
  down: { fontSize: 16, color: tones(theme).problem },
  name: { overflowWrap: 'anywhere' },
  owner: { ...text.small, ...mute(theme) },
  arrow: { ...mute(theme), fontSize: 16, [NARROW]: { display: 'none' } },
  level: { [NARROW]: { gridColumn: 2 } },
}));

type Props = {
  move: WhatIfMove;
  levels: { levels: readonly Level[]; belowFirst: string };
};

/** A component that would stand at another level. */
export const MoveRow = ({ move, levels }: Props) => {
  const classes = useStyles();
  const t = useText();
  const isUp = (move.to ?? -1) > (move.from ?? -1);
  const name = (rank: number | null) => (
    <LevelName
      rank={rank}
      of={topRank(levels)}
      name={rank === null ? t('level.unrated') : levelName(levels, rank)}
    />
  );
  const Icon = isUp ? ArrowUpward : ArrowDownward;
  return (
    <li className={classes.row}>
      <Icon
        className={isUp ? classes.icon : classes.down}
        titleAccess={isUp ? t('movers.improved') : t('movers.regressed')}
      />
      <span className={classes.name}>
        <EntityName entityRef={move.entityRef} tab />
        {move.owner && (
          <div className={classes.owner}>
            <EntityName entityRef={move.owner} />
          </div>
        )}
      </span>
      <span className={classes.level}>{name(move.from)}</span>
      <ChevronRight className={classes.arrow} aria-hidden />
      <span className={classes.level}>{name(move.to)}</span>
    </li>
  );
};
