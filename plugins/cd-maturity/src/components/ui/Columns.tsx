import { makeStyles } from '@material-ui/core';
import { ReactNode } from 'react';
import { GAP, MEDIUM } from '../../theme';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gap: GAP,
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    // Its neighbour may not be known yet.
    '& > :only-child': { gridColumn: '1 / -1' },
    [MEDIUM]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
});

/** Two panels beside each other, below each other where there is no room. */
export const Columns = ({ children }: { children: ReactNode }) => (
  <div className={useStyles().columns}>{children}</div>
);
