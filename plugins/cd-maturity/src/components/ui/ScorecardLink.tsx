import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { makeStyles } from '@material-ui/core';
import { toScorecardRouteRef } from '../../routes';
import { text } from '../../theme';

const useStyles = makeStyles({
  link: { ...text.list, display: 'block', marginTop: 8 },
});

type Props = {
  /** Page of the scorecard, with what stands behind its question mark. */
  to: string;
  children: string;
};

/** Leads to a page of the scorecard; nothing in an app without one. */
export const ScorecardLink = ({ to, children }: Props) => {
  const classes = useStyles();
  const scorecard = useRouteRef(toScorecardRouteRef);
  return scorecard ? (
    <Link className={classes.link} to={`${scorecard()}/${to}`}>
      {children}
    </Link>
  ) : null;
};
