import { makeStyles } from '@material-ui/core';
import { CSSProperties, ReactNode } from 'react';
import { mute, text } from '../../theme';

const useStyles = makeStyles(theme => ({
  legend: {
    ...text.small,
    ...mute(theme),
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 16px',
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
  item: { display: 'inline-flex', alignItems: 'center', gap: 6 },
  swatch: { width: 16, height: 10, borderRadius: 2, flex: 'none' },
}));

export const Legend = ({ children }: { children: ReactNode }) => (
  <ul className={useStyles().legend}>{children}</ul>
);

type Props = { swatch: CSSProperties; children: ReactNode };

/** One entry: how it looks and what it means. */
export const LegendKey = ({ swatch, children }: Props) => {
  const classes = useStyles();
  return (
    <li className={classes.item}>
      <span aria-hidden className={classes.swatch} style={swatch} />
      {children}
    </li>
  );
};
