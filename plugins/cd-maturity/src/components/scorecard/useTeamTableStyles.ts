import { makeStyles } from '@material-ui/core';
import { mute, tabular, text } from '../../theme';

/** A small table inside of an entry, one line for each team. */
export const useTeamTableStyles = makeStyles(theme => ({
  table: {
    ...text.list,
    ...tabular,
    width: '100%',
    borderCollapse: 'collapse',
    '& th': { ...text.smallStrong, ...mute(theme), textAlign: 'left' },
    '& th, & td': { padding: '4px 12px 4px 0' },
  },
  name: { ...text.list, textAlign: 'left', overflowWrap: 'anywhere' },
  mute: mute(theme),
  bar: { width: '40%' },
}));
