import { CssBaseline, makeStyles } from '@material-ui/core';
import { Answering } from './Answering';
import { State } from './states/types';
import { usePressed } from './usePressed';

const useStyles = makeStyles(theme => ({
  stage: {
    minWidth: 0,
    minHeight: '100vh',
    boxSizing: 'border-box',
    padding: 16,
    fontFamily: theme.typography.fontFamily,
    color: theme.palette.text.primary,
    background: theme.palette.background.default,
    // A page of the scorecard brings its own room.
    '&:has(main)': { padding: 0 },
  },
}));

/** One state, as a reader would have it after pressing what the state says. */
export const Stage = ({ state }: { state: State }) => {
  const classes = useStyles();
  const done = usePressed(state.press);
  return (
    <main className={classes.stage} data-shown={done ? state.id : undefined}>
      <CssBaseline />
      <Answering state={state}>{state.element}</Answering>
    </main>
  );
};
