import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core';
import OpenInNew from '@material-ui/icons/OpenInNew';
import { ReactNode } from 'react';

const useStyles = makeStyles({
  icon: { fontSize: 14, marginLeft: 4, verticalAlign: '-2px' },
});

type Props = { to: string; children: ReactNode };

/** A link that leaves the portal, in a new tab. */
export const ExternalLink = ({ to, children }: Props) => (
  <Link to={to}>
    {children}
    <OpenInNew className={useStyles().icon} aria-hidden />
  </Link>
);
