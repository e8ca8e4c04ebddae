import { useApi } from '@backstage/core-plugin-api';
import { ScorecardFilter } from 'backstage-plugin-cd-maturity-common';
import { useCallback } from 'react';
import { cdMaturityOrgApiRef } from '../../../api/cdMaturityOrgApiRef';
import { useOnRevision } from '../../../hooks/useOnRevision';
import { usePagedList } from '../../../hooks/usePagedList';
import { useText } from '../../../hooks/useText';
import { ChangeEntry } from '../../maturity/history/ChangeEntry';
import { EmptyState, EntityName, PagedItems, Panel } from '../../ui';

const PAGE = 5;

/** What moved on which component of a part of the organisation, newest first, and why. */
export const OrgChangesPanel = ({ part }: { part: ScorecardFilter }) => {
  const t = useText();
  const api = useApi(cdMaturityOrgApiRef);
  const read = useCallback(
    (cursor?: string) => api.getChanges({ ...part, cursor, limit: PAGE }),
    [api, part],
  );
  const changes = usePagedList(read);
  useOnRevision(changes.reload);
  return (
    <Panel title={t('changes.title')} sub={t('changes.orgSub')}>
      <PagedItems
        pages={changes}
        failure={t('changes.failure')}
        skeleton={{ rows: 3, height: 56 }}
        none={<EmptyState title={t('changes.orgNone')} />}
      >
        {change => (
          <ChangeEntry
            key={`${change.at} ${change.entityRef}`}
            change={change}
            of={
              <EntityName
                entityRef={change.entityRef}
                title={change.title}
                tab
              />
            }
          />
        )}
      </PagedItems>
    </Panel>
  );
};
