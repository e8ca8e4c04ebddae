import { makeStyles } from '@material-ui/core';
import { INSET, mute, tabular, text } from '../../../theme';

const MID = '@container (max-width: 1090px)';
export const TIGHT = '@container (max-width: 844px)';

/** Columns shared by head and rows; a narrow page keeps name and level. */
export const useEntityTableStyles = makeStyles(theme => ({
  line: {
    display: 'grid',
    // The table says which columns there are.
    gridTemplateColumns: 'var(--cd-all)',
    columnGap: 12,
    alignItems: 'center',
    padding: `0 ${INSET}`,
    [MID]: { gridTemplateColumns: 'var(--cd-mid)' },
    [TIGHT]: { gridTemplateColumns: 'var(--cd-tight)' },
  },
  wide: { [MID]: { display: 'none' } },
  mid: { [TIGHT]: { display: 'none' } },
  end: { textAlign: 'right' },
  head: {
    ...text.smallStrong,
    ...mute(theme),
    height: 36,
    borderBottom: `1px solid ${theme.palette.divider}`,
    whiteSpace: 'nowrap',
    background: theme.palette.background.paper,
    position: 'sticky',
    top: 0,
    zIndex: 1,
  },
  row: {
    ...text.body,
    borderBottom: `1px solid ${theme.palette.divider}`,
    position: 'absolute',
    left: 0,
    right: 0,
    top: 0,
    boxSizing: 'border-box',
    // Nothing in a row moves anything outside of it.
    contain: 'strict',
  },
  cell: { minWidth: 0 },
  cut: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    // A name that is written from right to left is cut at its end, not at its beginning.
    unicodeBidi: 'plaintext',
    textAlign: 'left',
  },
  twoLines: {
    ...text.list,
    // Where the column is shown at all.
    '@container (min-width: 1090.1px)': { display: '-webkit-box' },
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
    overflow: 'hidden',
    overflowWrap: 'anywhere',
  },
  name: { fontWeight: 700 },
  sub: { ...text.small, ...mute(theme) },
  mute: mute(theme),
  // A figure with a short bar beside it.
  figure: { display: 'inline-flex', alignItems: 'center', gap: 8 },
  bar: { width: 56 },
  tabular,
}));
