import { makeStyles } from '@material-ui/core';
import { ReactNode } from 'react';
import { GAP, MEDIUM } from '../../../theme';

const useStyles = makeStyles({
  tiles: {
    display: 'grid',
    gap: GAP,
    gridTemplateColumns: 'repeat(4, minmax(0, 1fr))',
    [MEDIUM]: { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
    '@container (max-width: 520px)': {
      gridTemplateColumns: 'minmax(0, 1fr)',
    },
  },
});

/** Four tiles beside each other, two or one where there is no room. */
export const TileGrid = ({ children }: { children: ReactNode }) => (
  <div className={useStyles().tiles}>{children}</div>
);
