import { makeStyles } from '@material-ui/core';
import { INSET, mute, tabular, text } from '../../../theme';

const MID = '@container (max-width: 1100px)';
/** Below this only status and title stay. */
const TIGHT = '@container (max-width: 760px)';

/**
 * Shows nothing and takes no room, but stays a column: the opened row spans all of them, and would else make one more that
 * takes its width from the others.
 */
const gone = {
  '&&&': {
    width: 0,
    padding: 0,
    fontSize: 0,
    visibility: 'hidden',
    // The name of a level says itself how it is displayed.
    '& > *': { display: 'none !important' },
  },
} as const;

export const usePracticeTableStyles = makeStyles(theme => ({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    '& th, & td': {
      padding: '10px 12px',
      textAlign: 'left',
      verticalAlign: 'top',
      borderTop: `1px solid ${theme.palette.divider}`,
      overflowWrap: 'break-word',
    },
    '& tr > :first-child': { paddingLeft: INSET },
    '& tr > :last-child': { paddingRight: INSET },
  },
  head: {
    '& th': {
      ...text.smallStrong,
      ...mute(theme),
      borderTop: 0,
      whiteSpace: 'nowrap',
    },
  },
  status: { width: 136, [TIGHT]: { width: 124 } },
  dimension: { width: 104, [TIGHT]: gone },
  level: { width: 140, [TIGHT]: gone },
  countsAs: { width: 124, [MID]: gone },
  actual: { ...tabular, width: 216, [TIGHT]: gone },
  decision: { width: 196, [TIGHT]: gone },
  text: text.body,
}));
