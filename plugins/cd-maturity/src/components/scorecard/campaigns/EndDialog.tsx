import { useApi } from '@backstage/core-plugin-api';
import { CampaignDto } from 'backstage-plugin-cd-maturity-common';
import { useState } from 'react';
import { cdMaturityPeopleApiRef } from '../../../api/cdMaturityPeopleApiRef';
import { useSubmit } from '../../../hooks/useSubmit';
import { useText } from '../../../hooks/useText';
import { FormDialog, TextInput } from '../../ui';

type Props = { campaign: CampaignDto; onCancel(): void; onDone(): void };

/** Ends a campaign for good and keeps how each team stood. */
export const EndDialog = ({ campaign, onCancel, onDone }: Props) => {
  const t = useText();
  const api = useApi(cdMaturityPeopleApiRef);
  const [note, setNote] = useState('');
  const { busy, error, submit } = useSubmit(onDone);
  return (
    <FormDialog
      title={t('campaigns.endDialog.title', { campaign: campaign.title })}
      about={t('campaigns.endDialog.about')}
      confirm={t('campaigns.end')}
      complete
      busy={busy}
      error={error}
      onCancel={onCancel}
      onSubmit={() =>
        submit(() =>
          api.endCampaign(campaign.id, {
            version: campaign.version,
            note: note.trim() || undefined,
          }),
        )
      }
    >
      <TextInput
        rows={3}
        label={t('campaigns.endDialog.note')}
        maxLength={2000}
        value={note}
        onChange={setNote}
      />
    </FormDialog>
  );
};
