import { makeStyles } from '@material-ui/core';
import {
  INSET,
  focusRing,
  hatch,
  mute,
  tabular,
  text,
  tones,
} from '../../../theme';

/** Width of what unfolds a row, in pixels. */
const TOGGLE = 24;

const bare = {
  border: 0,
  padding: 0,
  margin: 0,
  background: 'none',
  color: 'inherit',
  fontFamily: 'inherit',
  cursor: 'pointer',
} as const;

/** All that is inside of a heat map: one sheet rather than one for each of a thousand cells. */
export const useHeatStyles = makeStyles(theme => ({
  row: { '& > th, & > td': { padding: '4px 3px', textAlign: 'left' } },
  topRow: {
    '& > th, & > td': {
      borderTop: `1px solid ${theme.palette.divider}`,
      paddingTop: 8,
      paddingBottom: 8,
    },
  },
  rowHead: {
    fontWeight: 400,
    position: 'sticky',
    left: 0,
    zIndex: 1,
    background: theme.palette.background.paper,
    '&&': { paddingLeft: INSET },
  },
  rated: {
    ...text.body,
    ...tabular,
    '&&': { textAlign: 'right' },
    whiteSpace: 'nowrap',
  },
  of: mute(theme),
  group: {
    ...text.body,
    display: 'flex',
    alignItems: 'center',
    gap: 4,
    minWidth: 0,
    // How far a row stands in from the one above it.
    paddingLeft: 'calc(var(--cd-depth) * 16px)',
    '@container (max-width: 640px)': {
      paddingLeft: 'calc(var(--cd-depth) * 8px)',
    },
  },
  toggle: {
    ...bare,
    ...focusRing(theme),
    flex: 'none',
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: TOGGLE,
    height: TOGGLE,
    borderRadius: 2,
  },
  noToggle: {
    flex: 'none',
    width: TOGGLE,
    // Where no row unfolds, no room is kept for what would unfold it.
    'tbody:not(:has([aria-expanded])) &': { display: 'none' },
  },
  icon: { fontSize: 20 },
  label: { minWidth: 0, overflowWrap: 'anywhere' },
  topLabel: { fontWeight: 700 },
  cell: {
    ...bare,
    ...focusRing(theme),
    display: 'block',
    width: '100%',
    borderRadius: 3,
  },
  level: {
    ...text.small,
    ...tabular,
    height: 28,
    padding: '0 6px',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: 4,
    borderRadius: 3,
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    marginBottom: 3,
  },
  name: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: 4,
    minWidth: 0,
    fontWeight: 700,
    // A narrow cell has room for the word or the shape, and the word says more.
    '@container (max-width: 1080px)': {
      '& > svg': { display: 'none !important' },
    },
  },
  word: { overflow: 'hidden', textOverflow: 'ellipsis' },
  outlined: { boxShadow: `inset 0 0 0 1px ${tones(theme).outline}` },
  tooFew: { border: `1.5px dashed ${tones(theme).outline}` },
  noData: { background: hatch(theme) },
  practice: {
    ...text.smallStrong,
    ...tabular,
    height: 28,
    whiteSpace: 'nowrap',
  },
  onHatch: {
    background: theme.palette.background.paper,
    borderRadius: 2,
    padding: '0 4px',
  },
}));
