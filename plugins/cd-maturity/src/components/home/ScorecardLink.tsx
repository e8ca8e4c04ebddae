import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { toScorecardRouteRef } from '../../routes';
import { useWidgetStyles } from './useWidgetStyles';

type Props = {
  /** Page of the scorecard, with what stands behind its question mark. */
  to: string;
  children: string;
};

/** Leads to a page of the scorecard; nothing in an app without one. */
export const ScorecardLink = ({ to, children }: Props) => {
  const classes = useWidgetStyles();
  const scorecard = useRouteRef(toScorecardRouteRef);
  return scorecard ? (
    <Link className={classes.more} to={`${scorecard()}/${to}`}>
      {children}
    </Link>
  ) : null;
};
