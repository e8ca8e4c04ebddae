import { makeStyles } from '@material-ui/core';
import { INSET, NARROW_INSET, mute, tabular, text } from '../../../theme';

const MID = '@container (max-width: 1080px)';
const TIGHT = '@container (max-width: 760px)';

/** Columns shared by head and rows; a narrow page keeps name and level. */
export const useEntityTableStyles = makeStyles(theme => ({
  line: {
    display: 'grid',
    gridTemplateColumns:
      'minmax(160px, 1.4fr) minmax(110px, 1fr) 176px 92px 132px 124px minmax(160px, 2fr) 108px',
    columnGap: 16,
    alignItems: 'center',
    padding: `0 ${INSET}px`,
    [MID]: {
      gridTemplateColumns:
        'minmax(140px, 1.4fr) minmax(100px, 1fr) 168px 84px 124px 116px',
    },
    [TIGHT]: {
      gridTemplateColumns: 'minmax(0, 1fr) auto',
      padding: `0 ${NARROW_INSET}px`,
    },
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
  },
  cell: { minWidth: 0 },
  cut: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  name: { fontWeight: 700 },
  sub: { ...text.small, ...mute(theme) },
  mute: mute(theme),
  tabular,
}));
