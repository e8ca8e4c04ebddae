import { useApi } from '@backstage/core-plugin-api';
import {
  ScorecardFilter,
  ScorecardSummary,
} from 'backstage-plugin-cd-maturity-common';
import { useCallback, useState } from 'react';
import { cdMaturityPeopleApiRef } from '../../../api/cdMaturityPeopleApiRef';
import { useAddressChoice } from '../../../hooks/useAddressChoice';
import { useAddressValue } from '../../../hooks/useAddressValue';
import { useOnRevision } from '../../../hooks/useOnRevision';
import { toPage, usePagedList } from '../../../hooks/usePagedList';
import { useText } from '../../../hooks/useText';
import {
  Action,
  EmptyState,
  PagedItems,
  Panel,
  SegmentedControl,
} from '../../ui';
import { CampaignDialog } from './CampaignDialog';
import { CampaignEntry } from './CampaignEntry';

const PAGE = 5;
const shelves = ['running', 'ended'] as const;

type Props = {
  summary?: ScorecardSummary;
  /** A new campaign is for these. */
  filter: ScorecardFilter;
};

/** Pushes with an end: how far each is, how to start one and how to end it. */
export const CampaignsPanel = ({ summary, filter }: Props) => {
  const t = useText();
  const api = useApi(cdMaturityPeopleApiRef);
  const [shelf, setShelf] = useAddressChoice('campaigns', shelves);
  const [open, setOpen] = useAddressValue('campaign');
  const [starting, setStarting] = useState(false);
  const read = useCallback(
    async (cursor?: string) =>
      toPage(
        await api.getCampaigns({
          ended: shelf === 'ended',
          cursor,
          limit: PAGE,
        }),
      ),
    [api, shelf],
  );
  const campaigns = usePagedList(read);
  useOnRevision(campaigns.reload);
  return (
    <Panel
      title={t('campaigns.title')}
      sub={t('campaigns.sub')}
      actions={
        <>
          <SegmentedControl
            label={t('campaigns.shelf')}
            value={shelf}
            onChange={setShelf}
            options={shelves.map(id => ({
              id,
              label: t(`campaigns.shelves.${id}`),
            }))}
          />
          <Action onClick={() => setStarting(true)}>
            {t('campaigns.new')}
          </Action>
        </>
      }
    >
      <PagedItems
        pages={campaigns}
        failure={t('campaigns.failure')}
        skeleton={{ rows: 2, height: 72 }}
        none={
          <EmptyState
            title={t(`campaigns.none.${shelf}`)}
            description={t('campaigns.how')}
          />
        }
      >
        {campaign => (
          <CampaignEntry
            key={campaign.id}
            campaign={campaign}
            open={open === campaign.id}
            onToggle={() =>
              setOpen(open === campaign.id ? undefined : campaign.id)
            }
            onChanged={campaigns.reload}
          />
        )}
      </PagedItems>
      {starting && (
        <CampaignDialog
          model={filter.model}
          practices={[]}
          scope={filter}
          summary={summary}
          onClose={() => setStarting(false)}
          onDone={campaign => {
            setStarting(false);
            setOpen(campaign.id);
            campaigns.reload();
          }}
        />
      )}
    </Panel>
  );
};
