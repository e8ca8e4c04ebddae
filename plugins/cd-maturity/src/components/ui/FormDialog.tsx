import {
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  makeStyles,
} from '@material-ui/core';
import { ReactNode, useId } from 'react';
import { flushSync } from 'react-dom';
import { reasonOf } from '../../format/reasonOf';
import { useText } from '../../hooks/useText';
import { dialogActions, text, tones } from '../../theme';
import { Action } from './Action';

const useStyles = makeStyles(theme => ({
  fields: {
    display: 'grid',
    gap: 16,
    // A dialog stands outside the page and its font.
    fontFamily: theme.typography.fontFamily,
  },
  about: { ...text.body, margin: 0, overflowWrap: 'anywhere' },
  actions: dialogActions,
  error: {
    ...text.list,
    margin: 0,
    padding: '8px 12px',
    borderRadius: 4,
    background: tones(theme).problemSoft,
    overflowWrap: 'anywhere',
  },
}));

type Props = {
  title: string;
  /** What it is about. */
  about?: ReactNode;
  /** Word on the button that sends it. */
  confirm: string;
  /** Word on the button that leaves it; without it, "Cancel". */
  cancel?: string;
  /** Everything that is needed is there. */
  complete: boolean;
  busy?: boolean;
  /** The fields say themselves what is wrong with them; the browser keeps still. */
  ownChecks?: boolean;
  /** Why the last try was refused. */
  error?: Error;
  onCancel(): void;
  onSubmit(): void;
  children?: ReactNode;
};

/** A form in a dialog: Enter sends it, Escape leaves it, a refusal keeps what was typed. */
export const FormDialog = (props: Props) => {
  const classes = useStyles();
  const t = useText();
  const id = useId();
  const { complete, busy = false, error } = props;
  return (
    <Dialog
      open
      onClose={props.onCancel}
      aria-labelledby={id}
      fullWidth
      maxWidth="sm"
    >
      <form
        noValidate={props.ownChecks}
        onSubmit={event => {
          event.preventDefault();
          if (!complete || busy) return;
          const form = event.currentTarget;
          flushSync(() => props.onSubmit());
          // What has to be put right is where the keyboard goes.
          form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
        }}
      >
        <DialogTitle id={id}>{props.title}</DialogTitle>
        <DialogContent className={classes.fields}>
          {props.about && (
            <DialogContentText component="div" className={classes.about}>
              {props.about}
            </DialogContentText>
          )}
          {props.children}
          {error && (
            <p role="alert" className={classes.error}>
              {reasonOf(error)}
            </p>
          )}
        </DialogContent>
        <DialogActions className={classes.actions}>
          <Action variant="text" onClick={props.onCancel}>
            {props.cancel ?? t('common.cancel')}
          </Action>
          <Action
            variant="contained"
            type="submit"
            disabled={!complete || busy}
          >
            {busy ? t('common.sending') : props.confirm}
          </Action>
        </DialogActions>
      </form>
    </Dialog>
  );
};
