import { Paper, makeStyles } from '@material-ui/core';
import { ReactNode, useId } from 'react';
import { INSET, NARROW, mute, text } from '../../theme';

const useStyles = makeStyles(theme => ({
  panel: {
    minWidth: 0,
    borderRadius: 4,
    display: 'flex',
    flexDirection: 'column',
    containerType: 'inline-size',
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px 16px',
    padding: `16px ${INSET} 12px`,
  },
  // A sentence goes below the title before what one can do does.
  words: {
    flex: '1 1 180px',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '2px 16px',
  },
  title: { ...text.heading, margin: 0 },
  sub: { ...text.small, ...mute(theme), margin: 0 },
  actions: {
    marginLeft: 'auto',
    display: 'flex',
    flexWrap: 'wrap',
    gap: 8,
    alignItems: 'center',
    // The word on a button without a frame ends where the panel's content does, or begins where the title does.
    '& > .MuiButton-text:last-child': { marginRight: -12 },
    [NARROW]: {
      marginLeft: 0,
      '& > .MuiButton-text:first-child': { marginLeft: -12 },
    },
  },
}));

type Props = {
  title: string;
  /** One sentence that says what the panel means. */
  sub?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
};

export const Panel = ({ title, sub, actions, children }: Props) => {
  const classes = useStyles();
  const id = useId();
  return (
    <Paper
      component="section"
      elevation={1}
      className={classes.panel}
      aria-labelledby={id}
    >
      <div className={classes.head}>
        <div className={classes.words}>
          <h2 id={id} className={classes.title}>
            {title}
          </h2>
          {sub && <p className={classes.sub}>{sub}</p>}
        </div>
        {actions && <div className={classes.actions}>{actions}</div>}
      </div>
      {children}
    </Paper>
  );
};
