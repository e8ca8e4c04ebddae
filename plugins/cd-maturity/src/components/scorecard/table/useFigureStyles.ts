import { makeStyles } from '@material-ui/core';
import { mute } from '../../../theme';

/** A figure with a short bar beside it. */
export const useFigureStyles = makeStyles(theme => ({
  figure: { display: 'inline-flex', alignItems: 'center', gap: 8 },
  bar: { width: 56 },
  none: mute(theme),
}));
