import { useApi } from '@backstage/core-plugin-api';
import { DisputeDto } from 'backstage-plugin-cd-maturity-common';
import { useCallback, useState } from 'react';
import { cdMaturityPeopleApiRef } from '../../../api/cdMaturityPeopleApiRef';
import { isForbidden } from '../../../format/isForbidden';
import { useOnRevision } from '../../../hooks/useOnRevision';
import { toPage, usePagedList } from '../../../hooks/usePagedList';
import { useText } from '../../../hooks/useText';
import { EmptyState, PagedItems, Panel } from '../../ui';
import { DisputeEntry } from './DisputeEntry';
import { FalseReadings } from './FalseReadings';

const PAGE = 10;

/** Readings that owners call wrong, for the platform team to look at. */
export const DisputesPanel = () => {
  const t = useText();
  const api = useApi(cdMaturityPeopleApiRef);
  const [resolved, setResolved] = useState<Record<string, DisputeDto>>({});
  const read = useCallback(
    async (cursor?: string) =>
      toPage(
        await api.getDisputes({
          cursor,
          limit: PAGE,
        }),
      ),
    [api],
  );
  const disputes = usePagedList(read);
  useOnRevision(disputes.reload);
  const { first } = disputes;
  const body = () =>
    first.status === 'failed' && isForbidden(first.error) ? (
      <EmptyState
        title={t('common.platformOnly')}
        description={t('disputes.platform')}
      />
    ) : (
      <PagedItems
        pages={disputes}
        failure={t('disputes.failure')}
        skeleton={{ rows: 2, height: 88 }}
        none={<EmptyState title={t('disputes.none')} />}
      >
        {dispute => (
          <DisputeEntry
            key={dispute.id}
            dispute={resolved[dispute.id] ?? dispute}
            onResolved={next =>
              setResolved(all => ({ ...all, [next.id]: next }))
            }
          />
        )}
      </PagedItems>
    );
  return (
    <Panel title={t('disputes.title')} sub={t('disputes.sub')}>
      {body()}
      {first.status !== 'failed' && <FalseReadings />}
    </Panel>
  );
};
