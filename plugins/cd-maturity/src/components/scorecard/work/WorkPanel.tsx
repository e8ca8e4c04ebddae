import { useApi } from '@backstage/core-plugin-api';
import { makeStyles } from '@material-ui/core';
import { ScorecardSummary } from 'backstage-plugin-cd-maturity-common';
import { useCallback, useState } from 'react';
import { cdMaturityOrgApiRef } from '../../../api/cdMaturityOrgApiRef';
import { useAddressChoice } from '../../../hooks/useAddressChoice';
import { useResource } from '../../../hooks/useResource';
import { useText } from '../../../hooks/useText';
import { INSET } from '../../../theme';
import {
  Action,
  Loaded,
  Panel,
  SegmentedControl,
  SkeletonRows,
} from '../../ui';
import { CampaignDialog } from '../campaigns/CampaignDialog';
import { FilterBar } from '../filters/FilterBar';
import { ScorecardNavigation } from '../filters/useScorecardView';
import { useOpenEntities } from '../useOpenEntities';
import { WorkList } from './WorkList';
import { workOrders } from './orderWork';
import { useWorkScope, workScopes } from './useWorkScope';

const useStyles = makeStyles({
  order: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: 8,
    padding: `0 ${INSET} 8px`,
  },
});

type Props = {
  summary?: ScorecardSummary;
  navigation: ScorecardNavigation;
  /** A campaign began. */
  onStarted(): void;
};

/** What stands open across teams, by practice, and a campaign out of what is chosen. */
export const WorkPanel = ({ summary, navigation, onStarted }: Props) => {
  const classes = useStyles();
  const t = useText();
  const api = useApi(cdMaturityOrgApiRef);
  const { view } = navigation;
  const { scope, setScope, filter } = useWorkScope(view.filter);
  const [order, setOrder] = useAddressChoice('order', workOrders);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [starting, setStarting] = useState(false);
  const show = useOpenEntities(filter ?? view.filter);
  const load = useCallback(
    // Whose work it is about is not known yet; the list keeps its skeleton.
    () => (filter ? api.getOpenWork(filter) : new Promise<never>(() => {})),
    [api, filter],
  );
  const work = useResource(load);
  return (
    <Panel
      title={t('work.title')}
      sub={t('work.sub')}
      actions={
        <SegmentedControl
          label={t('work.whose')}
          value={scope}
          onChange={setScope}
          options={workScopes.map(id => ({ id, label: t(`work.of.${id}`) }))}
        />
      }
    >
      <FilterBar summary={summary} navigation={navigation} />
      <div className={classes.order}>
        <SegmentedControl
          label={t('work.order')}
          value={order}
          onChange={setOrder}
          options={workOrders.map(id => ({ id, label: t(`work.by.${id}`) }))}
        />
        {chosen.length > 0 && (
          <Action onClick={() => setStarting(true)}>
            {t('work.campaign', { count: chosen.length })}
          </Action>
        )}
      </div>
      <Loaded
        resource={work}
        failure={t('work.failure')}
        skeleton={<SkeletonRows rows={6} height={48} />}
      >
        {items => (
          <WorkList
            items={items}
            order={order}
            model={summary?.model}
            filter={filter ?? {}}
            chosen={chosen}
            onChoose={setChosen}
            onShow={show}
          />
        )}
      </Loaded>
      {starting && (
        <CampaignDialog
          model={view.filter.model}
          practices={chosen}
          scope={filter ?? {}}
          summary={summary}
          onClose={() => setStarting(false)}
          onDone={() => {
            setStarting(false);
            setChosen([]);
            onStarted();
          }}
        />
      )}
    </Panel>
  );
};
