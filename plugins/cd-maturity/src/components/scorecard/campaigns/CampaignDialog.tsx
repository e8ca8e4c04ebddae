import { useApi } from '@backstage/core-plugin-api';
import {
  CampaignDto,
  ScorecardFilter,
  ScorecardSummary,
  dayOf,
} from 'backstage-plugin-cd-maturity-common';
import { useState } from 'react';
import { cdMaturityPeopleApiRef } from '../../../api/cdMaturityPeopleApiRef';
import { useSubmit } from '../../../hooks/useSubmit';
import { useText } from '../../../hooks/useText';
import { FormDialog, TextInput } from '../../ui';
import { usePractices } from '../usePractices';
import { CampaignTargetFields } from './CampaignTargetFields';
import { OwnerSelect } from './OwnerSelect';
import { ScopeLine } from './ScopeLine';
import { CampaignDraft, campaignOf } from './campaignDraft';

type Props = {
  model?: string;
  /** Practices that are chosen already. */
  practices: readonly string[];
  /** The components that take part. */
  scope: ScorecardFilter;
  summary?: ScorecardSummary;
  onClose(): void;
  onDone(campaign: CampaignDto): void;
};

/** Starts a campaign over the components that the page is filtered to. */
export const CampaignDialog = (props: Props) => {
  const t = useText();
  const api = useApi(cdMaturityPeopleApiRef);
  const known = usePractices(props.model);
  const [draft, setDraft] = useState<CampaignDraft>(() => ({
    title: '',
    brief: '',
    owner: '',
    asks: 'practices',
    practices: props.practices,
    level: '',
    dimension: '',
    start: dayOf(Date.now()),
    deadline: '',
  }));
  const change = (part: Partial<CampaignDraft>) =>
    setDraft(before => ({ ...before, ...part }));
  const { busy, error, submit } = useSubmit();
  const request = campaignOf(draft, props.scope);
  return (
    <FormDialog
      title={t('campaigns.dialog.title')}
      confirm={t('campaigns.dialog.confirm')}
      complete={request !== undefined}
      busy={busy}
      error={error}
      onCancel={props.onClose}
      onSubmit={() =>
        request &&
        submit(async () => props.onDone(await api.createCampaign(request)))
      }
    >
      <TextInput
        required
        label={t('campaigns.dialog.name')}
        maxLength={200}
        value={draft.title}
        onChange={title => change({ title })}
      />
      <TextInput
        required
        rows={3}
        label={t('campaigns.dialog.brief')}
        help={t('campaigns.dialog.briefHelp')}
        maxLength={2000}
        value={draft.brief}
        onChange={brief => change({ brief })}
      />
      <OwnerSelect
        value={draft.owner}
        offered={props.summary?.facets.owners ?? []}
        onChange={owner => change({ owner })}
      />
      <CampaignTargetFields draft={draft} known={known} onChange={change} />
      <TextInput
        required
        type="date"
        label={t('campaigns.dialog.start')}
        value={draft.start}
        onChange={start => change({ start })}
      />
      <TextInput
        required
        type="date"
        label={t('campaigns.dialog.deadline')}
        help={t('campaigns.dialog.deadlineHelp')}
        min={draft.start}
        value={draft.deadline}
        onChange={deadline => change({ deadline })}
      />
      <ScopeLine filter={props.scope} summary={props.summary} />
    </FormDialog>
  );
};
