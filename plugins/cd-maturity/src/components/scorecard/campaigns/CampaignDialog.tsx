import { useApi } from '@backstage/core-plugin-api';
import {
  CampaignDto,
  CampaignRequest,
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
import { MilestoneRows } from './MilestoneRows';
import { OwnerSelect } from './OwnerSelect';
import { ScopeLine } from './ScopeLine';
import { CampaignDraft, campaignOf, draftOf } from './campaignDraft';

type Props = {
  model?: string;
  /** The campaign to change; a new one starts without. */
  changed?: CampaignDto;
  /** Practices that are chosen already. */
  practices: readonly string[];
  /** The components that take part. */
  scope: ScorecardFilter;
  summary?: ScorecardSummary;
  onClose(): void;
  onDone(campaign: CampaignDto): void;
};

const emptyDraft = (practices: readonly string[]): CampaignDraft => ({
  title: '',
  brief: '',
  owner: '',
  asks: 'practices',
  practices,
  level: '',
  dimension: '',
  start: dayOf(Date.now()),
  deadline: '',
  milestones: [],
});

/** Starts a campaign over the components that the page is filtered to, or changes one that runs. */
export const CampaignDialog = (props: Props) => {
  const t = useText();
  const api = useApi(cdMaturityPeopleApiRef);
  const known = usePractices(props.model);
  const { changed } = props;
  const [draft, setDraft] = useState<CampaignDraft>(() =>
    changed ? draftOf(changed) : emptyDraft(props.practices),
  );
  const change = (part: Partial<CampaignDraft>) =>
    setDraft(before => ({ ...before, ...part }));
  const { busy, error, submit } = useSubmit();
  const request = campaignOf(draft, props.scope);
  const words = changed ? 'change' : 'start';
  const send = (plan: CampaignRequest) =>
    changed
      ? api.changeCampaign(changed.id, { ...plan, version: changed.version })
      : api.createCampaign(plan);
  return (
    <FormDialog
      title={t(`campaigns.dialog.title.${words}`)}
      confirm={t(`campaigns.dialog.confirm.${words}`)}
      complete={request !== undefined}
      busy={busy}
      error={error}
      onCancel={props.onClose}
      onSubmit={() =>
        request && submit(async () => props.onDone(await send(request)))
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
        offered={[
          ...(changed ? [changed.owner] : []),
          ...(props.summary?.facets.owners ?? []),
        ]}
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
      <MilestoneRows
        draft={draft}
        onChange={milestones => change({ milestones })}
      />
      <ScopeLine
        filter={props.scope}
        summary={props.summary}
        fixed={changed !== undefined}
      />
    </FormDialog>
  );
};
