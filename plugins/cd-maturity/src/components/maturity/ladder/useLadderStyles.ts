import { makeStyles } from '@material-ui/core';

/** Below this the name stands above its rungs, and level names are cut. */
export const TIGHT = '@container (max-width: 560px)';
/** A rung has no room for its percent, which then stands in the sentence. */
export const TINY = '@container (max-width: 400px)';
export const SHORT_NAMES = '@container (max-width: 620px)';

/** Columns shared by head and rows. */
export const useLadderStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '176px minmax(0, 1fr)',
    columnGap: 16,
    alignItems: 'center',
    '@container (min-width: 700px)': {
      gridTemplateColumns: '248px minmax(0, 1fr)',
    },
    [TIGHT]: { gridTemplateColumns: 'minmax(0, 1fr)', rowGap: 6 },
  },
  rungs: {
    display: 'grid',
    gridAutoFlow: 'column',
    gridAutoColumns: 'minmax(0, 1fr)',
    gap: 4,
  },
});
