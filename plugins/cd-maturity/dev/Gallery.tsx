import { Link, makeStyles } from '@material-ui/core';
import { Link as RouterLink, useLocation } from 'react-router-dom';
import { Answering } from './Answering';
import { entityStates } from './states/entities';
import { scorecardStates } from './states/scorecard';

const states = [...scorecardStates, ...entityStates];

const useStyles = makeStyles(theme => ({
  gallery: {
    display: 'grid',
    gridTemplateColumns: '260px minmax(0, 1fr)',
    fontFamily: theme.typography.fontFamily,
    fontSize: 13,
    color: theme.palette.text.primary,
    background: theme.palette.background.default,
  },
  list: { listStyle: 'none', margin: 0, padding: 16, lineHeight: '28px' },
  link: { display: 'block', color: theme.palette.link },
  stage: { height: '100vh', overflow: 'auto', padding: 16 },
}));

/** The list of states, and the one that the address names. */
export const Gallery = () => {
  const classes = useStyles();
  const { pathname } = useLocation();
  const state = states.find(({ id }) => pathname.endsWith(`/${id}`));
  return (
    <div className={classes.gallery}>
      <ul className={classes.list}>
        {states.map(({ id, title }) => (
          <li key={id}>
            <Link
              className={classes.link}
              component={RouterLink}
              to={`/states/${id}`}
            >
              {title}
            </Link>
          </li>
        ))}
      </ul>
      <div className={classes.stage}>
        {state && (
          <Answering key={state.id} state={state}>
            {state.element}
          </Answering>
        )}
      </div>
    </div>
  );
};
