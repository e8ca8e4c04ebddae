import { makeStyles } from '@material-ui/core';
import { mute, tabular, text } from '../../theme';

/** Lists in the cards of a home page. */
export const useWidgetStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  row: {
    ...text.body,
    ...tabular,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: '2px 12px',
    alignItems: 'center',
    padding: '8px 0',
    '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
  },
  name: { ...text.strong, overflowWrap: 'anywhere' },
  facts: { ...text.small, ...mute(theme), gridColumn: '1 / -1' },
}));
