import { useApi } from '@backstage/core-plugin-api';
import { DisputeDto } from 'backstage-plugin-cd-maturity-common';
import { useState } from 'react';
import { cdMaturityPeopleApiRef } from '../../../api/cdMaturityPeopleApiRef';
import { useSubmit } from '../../../hooks/useSubmit';
import { useText } from '../../../hooks/useText';
import { FormDialog, SelectInput, TextInput } from '../../ui';

const outcomes = ['corrected', 'confirmed'] as const;
const NOTE_MIN = 3;

type Props = {
  dispute: DisputeDto;
  onCancel(): void;
  onResolved(next: DisputeDto): void;
};

/** The word of the platform team on a disputed reading, told to whoever raised it. */
export const ResolveDialog = ({ dispute, onCancel, onResolved }: Props) => {
  const t = useText();
  const api = useApi(cdMaturityPeopleApiRef);
  const [outcome, setOutcome] =
    useState<(typeof outcomes)[number]>('corrected');
  const [note, setNote] = useState('');
  const { busy, error, submit } = useSubmit(onCancel);
  return (
    <FormDialog
      title={t('disputes.dialog.title')}
      about={dispute.title}
      confirm={t('disputes.resolve')}
      complete={note.trim().length >= NOTE_MIN}
      busy={busy}
      error={error}
      onCancel={onCancel}
      onSubmit={() =>
        submit(async () =>
          onResolved(
            await api.resolveDispute(dispute.id, {
              outcome,
              note: note.trim(),
            }),
          ),
        )
      }
    >
      <SelectInput
        label={t('disputes.dialog.outcome')}
        value={outcome}
        options={outcomes.map(id => ({
          id,
          label: t(`disputes.outcome.${id}`),
        }))}
        onChange={next => setOutcome(next)}
      />
      <TextInput
        required
        rows={3}
        label={t('disputes.dialog.note')}
        help={t('disputes.dialog.help')}
        value={note}
        onChange={setNote}
      />
    </FormDialog>
  );
};
