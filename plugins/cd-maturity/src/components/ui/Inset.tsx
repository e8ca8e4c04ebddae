import { makeStyles } from '@material-ui/core';
import { ReactNode } from 'react';
import { INSET } from '../../theme';

const useStyles = makeStyles({
  inset: {
    padding: `0 ${INSET} ${INSET}`,
  },
});

/** What lies inside a panel, away from its edges. */
export const Inset = ({ children }: { children: ReactNode }) => (
  <div className={useStyles().inset}>{children}</div>
);
