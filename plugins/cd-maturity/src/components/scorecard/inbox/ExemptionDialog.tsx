import { ExemptionDto } from 'backstage-plugin-cd-maturity-common';
import { useState } from 'react';
import { useText } from '../../../hooks/useText';
import { FormDialog, TextInput } from '../../ui';
import { ExemptionMoveId } from './exemptionMoves';

/** A refusal is told why; the backend asks for as much. */
const NOTE_MIN = 3;
const NOTE_MAX = 2000;

type Props = {
  exemption: ExemptionDto;
  move: ExemptionMoveId;
  onCancel(): void;
  onMove(note: string): void;
};

/** Approves, rejects, withdraws or revokes, with a note for whoever asked. */
export const ExemptionDialog = ({
  exemption,
  move,
  onCancel,
  onMove,
}: Props) => {
  const t = useText();
  const [note, setNote] = useState('');
  const required = move === 'reject' || move === 'revoke';
  return (
    <FormDialog
      title={t(`exemptions.dialog.${move}`)}
      about={exemption.title}
      confirm={t(`exemptions.move.${move}`)}
      complete={!required || note.trim().length >= NOTE_MIN}
      onCancel={onCancel}
      onSubmit={() => onMove(note.trim())}
    >
      <TextInput
        label={
          required ? t('exemptions.dialog.why') : t('exemptions.dialog.note')
        }
        help={t(`exemptions.dialog.help.${move}`)}
        required={required}
        rows={3}
        maxLength={NOTE_MAX}
        value={note}
        onChange={setNote}
      />
    </FormDialog>
  );
};
