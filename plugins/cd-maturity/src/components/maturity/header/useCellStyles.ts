import { makeStyles } from '@material-ui/core';
import { mute, tabular, text } from '../../../theme';

/** Label, figure and foot line, shared by the cells of a strip. */
export const useCellStyles = makeStyles(theme => ({
  label: { ...text.small, ...mute(theme) },
  big: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: 8,
    margin: '2px 0 8px',
  },
  figure: { ...text.figure, ...tabular },
  beside: { ...text.body, ...mute(theme) },
  foot: {
    ...text.small,
    ...mute(theme),
    ...tabular,
    marginTop: 8,
    '& b': { color: theme.palette.text.primary },
  },
}));
