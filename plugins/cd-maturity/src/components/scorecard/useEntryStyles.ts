import { makeStyles } from '@material-ui/core';
import { NARROW, mute, tabular, text, tones } from '../../theme';

/** Entries of a list: what it is on the left, figures and what to do on the right. */
export const useEntryStyles = makeStyles(theme => ({
  entry: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: '4px 24px',
    padding: '14px 0',
    '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  name: {
    ...text.strong,
    margin: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: 8,
    alignItems: 'center',
    overflowWrap: 'anywhere',
  },
  facts: { ...text.list, ...tabular, ...mute(theme), margin: '2px 0 0' },
  words: { ...text.list, margin: '4px 0 0', overflowWrap: 'anywhere' },
  problems: { listStyle: 'none', margin: '8px 0 0', padding: 0 },
  problem: {
    ...text.list,
    padding: '6px 10px',
    borderRadius: 4,
    background: tones(theme).problemSoft,
    '& + &': { marginTop: 4 },
    '& b': { color: tones(theme).problem },
  },
  actions: { display: 'flex', gap: 8, alignItems: 'start' },
  payload: {
    gridColumn: '1 / -1',
    ...text.small,
    fontFamily: 'monospace',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    margin: '8px 0 0',
    padding: 12,
    borderRadius: 4,
    background: tones(theme).soft,
  },
}));
