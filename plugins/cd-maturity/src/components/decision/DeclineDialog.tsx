import {
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  FormControl,
  FormControlLabel,
  FormLabel,
  Radio,
  RadioGroup,
  TextField,
} from '@material-ui/core';
import { DecisionRequest } from 'backstage-plugin-cd-maturity-common';
import { FormEvent, useId, useState } from 'react';
import { useText } from '../../hooks/useText';
import { Action } from '../ui';

type Decline = Extract<DecisionRequest, { action: 'decline' }>;

const reasons: ReadonlyArray<Decline['reason']> = [
  'not-relevant',
  'accepted-risk',
  'later',
];
const NOTE_MIN = 3;
const NOTE_MAX = 2000;

type Props = {
  practice: string;
  onCancel(): void;
  onDecline(request: Decline): void;
};

/** A decline says why, so that others can follow it later. */
export const DeclineDialog = ({ practice, onCancel, onDecline }: Props) => {
  const t = useText();
  const id = useId();
  const [reason, setReason] = useState<Decline['reason']>('not-relevant');
  const [note, setNote] = useState('');
  const complete = note.trim().length >= NOTE_MIN;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (complete) onDecline({ action: 'decline', reason, note: note.trim() });
  };
  return (
    <Dialog
      open
      onClose={onCancel}
      aria-labelledby={id}
      fullWidth
      maxWidth="sm"
    >
      <form onSubmit={submit}>
        <DialogTitle id={id}>{t('decision.dialog.title')}</DialogTitle>
        <DialogContent>
          <DialogContentText>{practice}</DialogContentText>
          <FormControl component="fieldset" margin="dense">
            <FormLabel component="legend">
              {t('decision.dialog.reason')}
            </FormLabel>
            <RadioGroup
              value={reason}
              onChange={(_, value) =>
                setReason(reasons.find(item => item === value) ?? reason)
              }
            >
              {reasons.map(item => (
                <FormControlLabel
                  key={item}
                  value={item}
                  control={<Radio color="primary" size="small" />}
                  label={t(`decision.reason.${item}`)}
                />
              ))}
            </RadioGroup>
          </FormControl>
          <TextField
            fullWidth
            required
            multiline
            minRows={3}
            margin="dense"
            variant="outlined"
            label={t('decision.dialog.note')}
            helperText={t('decision.dialog.noteHelp')}
            inputProps={{ maxLength: NOTE_MAX }}
            value={note}
            onChange={event => setNote(event.target.value)}
          />
        </DialogContent>
        <DialogActions>
          <Action variant="text" onClick={onCancel}>
            {t('decision.dialog.cancel')}
          </Action>
          <Action variant="contained" type="submit" disabled={!complete}>
            {t('decision.dialog.confirm')}
          </Action>
        </DialogActions>
      </form>
    </Dialog>
  );
};
