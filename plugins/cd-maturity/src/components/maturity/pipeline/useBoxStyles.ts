import { makeStyles } from '@material-ui/core';
import { MEDIUM, hatch, mute, tabular, text, tones } from '../../../theme';

/** A box of the strip: seen, not seen, or waiting for people. */
export const useBoxStyles = makeStyles(theme => ({
  box: {
    height: '100%',
    boxSizing: 'border-box',
    padding: '12px 14px',
    borderRadius: 4,
    border: `1px solid ${theme.palette.divider}`,
    background: theme.palette.background.paper,
    // Below each other they are lines: the name and what succeeds, the time and who carries it on.
    [MEDIUM]: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr) auto',
      columnGap: 16,
      padding: '8px 14px',
      '& > :nth-child(even)': { textAlign: 'right' },
    },
  },
  unseen: {
    border: `1.5px dashed ${tones(theme).outline}`,
    background: hatch(theme),
  },
  onHatch: {
    background: theme.palette.background.paper,
    borderRadius: 2,
    padding: '0 4px',
    display: 'inline-block',
  },
  waiting: {
    borderColor: tones(theme).problem,
    background: tones(theme).problemSoft,
  },
  name: { ...text.strong, margin: 0, display: 'flex', gap: 6 },
  figure: { ...text.heading, ...tabular, margin: '2px 0' },
  note: { ...text.small, ...tabular, ...mute(theme), margin: 0 },
  carrier: {
    display: 'flex',
    alignItems: 'center',
    gap: 4,
    [MEDIUM]: { justifyContent: 'flex-end' },
  },
  problem: { color: tones(theme).problem },
}));
