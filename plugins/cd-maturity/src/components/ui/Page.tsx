import { makeStyles } from '@material-ui/core';
import { ReactNode } from 'react';
import { GAP, pageInsets, text } from '../../theme';

const useStyles = makeStyles(theme => ({
  page: {
    containerType: 'inline-size',
    minWidth: 0,
    // Whatever the portal's own default is.
    ...text.body,
    color: theme.palette.text.primary,
    fontFamily: theme.typography.fontFamily,
  },
  stack: {
    ...pageInsets,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: GAP,
    // Full-width text is hard to read on very wide screens.
    maxWidth: 1680,
    margin: '0 auto',
  },
}));

/** The parts of a page, one below the other; they size themselves by its width. */
export const Page = ({ children }: { children: ReactNode }) => {
  const classes = useStyles();
  return (
    <div className={classes.page}>
      <div className={classes.stack}>{children}</div>
    </div>
  );
};
