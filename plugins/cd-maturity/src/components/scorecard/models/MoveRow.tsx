import { makeStyles } from '@material-ui/core';
import ArrowDownward from '@material-ui/icons/ArrowDownward';
import ArrowUpward from '@material-ui/icons/ArrowUpward';
import { Level, WhatIfMove } from 'backstage-plugin-cd-maturity-common';
import { useText } from '../../../hooks/useText';
import { NARROW, mute, text, tones } from '../../../theme';
import { LevelMove } from '../../model/LevelMove';
import { EntityName } from '../../ui';

const useStyles = makeStyles(theme => ({
  row: {
    ...text.body,
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) auto',
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
      <span className={classes.level}>
        <LevelMove from={move.from} to={move.to} model={levels} />
      </span>
    </li>
  );
};
