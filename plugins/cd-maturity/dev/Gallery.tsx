import { Link, makeStyles } from '@material-ui/core';
import { ReactElement } from 'react';
import { Link as RouterLink, useLocation } from 'react-router-dom';
import { Stage } from './Stage';
import { entityStates } from './states/entities';
import { opened } from './states/opened';
import { scorecardStates } from './states/scorecard';

const states = [...scorecardStates, ...entityStates, ...opened];

const useStyles = makeStyles(theme => ({
  gallery: {
    display: 'grid',
    gridTemplateColumns: '260px minmax(0, 1fr)',
    alignItems: 'start',
    minHeight: '100vh',
    fontFamily: theme.typography.fontFamily,
    fontSize: 13,
    color: theme.palette.text.primary,
    background: theme.palette.background.default,
    // Beside the list a phone has no room for a page.
    '@media (max-width: 900px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 16,
    lineHeight: '28px',
    position: 'sticky',
    top: 0,
    maxHeight: '100vh',
    overflow: 'auto',
    '@media (max-width: 900px)': { position: 'static', maxHeight: '30vh' },
  },
  link: { display: 'block', color: theme.palette.link },
}));

const useShown = () => {
  const { pathname } = useLocation();
  return states.find(({ id }) => pathname.endsWith(`/${id}`));
};

/** The list of states, and the one that the address names. */
export const Gallery = (): ReactElement => {
  const classes = useStyles();
  const shown = useShown();
  return (
    <div className={classes.gallery}>
      <ul className={classes.list}>
        {states.map(({ id, title }) => (
          <li key={id}>
            <Link
              className={classes.link}
              component={RouterLink}
              to={`/states/${id}`}
              data-state={id}
            >
              {title}
            </Link>
          </li>
        ))}
      </ul>
      {shown && <Stage key={shown.id} state={shown} />}
    </div>
  );
};

/** The state that the address names and nothing beside it, as wide as the window. */
export const Alone = () => {
  const shown = useShown();
  return shown ? <Stage key={shown.id} state={shown} /> : null;
};
