import { makeStyles } from '@material-ui/core';
import { ReactNode } from 'react';
import { INSET, NARROW, NARROW_INSET } from '../../theme';

const useStyles = makeStyles({
  inset: {
    padding: `0 ${INSET}px ${INSET}px`,
    [NARROW]: { padding: `0 ${NARROW_INSET}px ${NARROW_INSET}px` },
  },
});

/** What lies inside a panel, away from its edges. */
export const Inset = ({ children }: { children: ReactNode }) => (
  <div className={useStyles().inset}>{children}</div>
);
