import { makeStyles } from '@material-ui/core';
import { useText } from '../../../hooks/useText';
import { text } from '../../../theme';
import { Action } from '../../ui';
import { WhatIf } from './useWhatIf';

const useStyles = makeStyles(theme => ({
  note: {
    ...text.list,
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 16px',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: '6px 12px',
    marginBottom: 8,
    borderRadius: 4,
    border: `2px solid ${theme.palette.primary.main}`,
  },
}));

/** That the picture below is not only what is there. */
export const ImaginedNote = ({ whatIf }: { whatIf: WhatIf }) => {
  const classes = useStyles();
  const t = useText();
  return (
    <div className={classes.note}>
      <span>{t('whatIf.imagined', { count: whatIf.ticked.size })}</span>
      <Action variant="text" onClick={whatIf.reset}>
        {t('whatIf.reset')}
      </Action>
    </div>
  );
};
