import { Paper, makeStyles } from '@material-ui/core';
import { ReactNode, useId } from 'react';
import { INSET, mute, tabular, text } from '../../../theme';

const useStyles = makeStyles(theme => ({
  tile: {
    padding: `16px ${INSET}`,
    minWidth: 0,
    borderRadius: 4,
  },
  head: {
    ...text.small,
    ...mute(theme),
    display: 'flex',
    flexWrap: 'wrap',
    gap: '0 8px',
  },
  label: { ...text.small, ...mute(theme), margin: 0 },
  value: {
    ...text.tile,
    ...tabular,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: 12,
  },
  beside: { ...text.body, ...mute(theme) },
  bar: { margin: '8px 0' },
  foot: { ...text.small, ...tabular, ...mute(theme) },
}));

type Props = {
  label: string;
  value: ReactNode;
  beside?: ReactNode;
  /** Behind the label. */
  hint?: ReactNode;
  bar?: ReactNode;
  foot?: ReactNode;
  /** How it was before. */
  then?: ReactNode;
};

/** A number with what it means. */
export const Tile = ({
  label,
  value,
  beside,
  hint,
  bar,
  foot,
  then,
}: Props) => {
  const classes = useStyles();
  const id = useId();
  return (
    <Paper
      component="section"
      elevation={1}
      className={classes.tile}
      aria-labelledby={id}
    >
      <div className={classes.head}>
        <h2 id={id} className={classes.label}>
          {label}
        </h2>
        {hint}
      </div>
      <div className={classes.value}>
        <span>{value}</span>
        {beside && <span className={classes.beside}>{beside}</span>}
      </div>
      <div className={classes.bar}>{bar}</div>
      <div className={classes.foot}>{foot}</div>
      {then && <div className={classes.foot}>{then}</div>}
    </Paper>
  );
};
