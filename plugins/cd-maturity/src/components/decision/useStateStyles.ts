import { makeStyles } from '@material-ui/core';
import { mute, text } from '../../theme';

/** A line that says what people decided: chips, who and when, and below them their own words. */
export const useStateStyles = makeStyles(theme => ({
  state: {
    ...text.small,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 8px',
  },
  by: mute(theme),
  note: { ...mute(theme), flexBasis: '100%', overflowWrap: 'anywhere' },
}));
