import { useApi } from '@backstage/core-plugin-api';
import { useCallback } from 'react';
import { cdMaturityApiRef } from '../../../api/cdMaturityApiRef';
import { useOnRevision } from '../../../hooks/useOnRevision';
import { usePagedList } from '../../../hooks/usePagedList';
import { useText } from '../../../hooks/useText';
import { EmptyState, PagedItems, Panel } from '../../ui';
import { ChangeEntry } from './ChangeEntry';

const PAGE = 6;

type Props = { entityRef: string; model?: string };

/** The change log of an entity. */
export const ChangesPanel = ({ entityRef, model }: Props) => {
  const t = useText();
  const api = useApi(cdMaturityApiRef);
  const read = useCallback(
    (cursor?: string) =>
      api.getChanges(entityRef, { model, cursor, limit: PAGE }),
    [api, entityRef, model],
  );
  const changes = usePagedList(read);
  useOnRevision(changes.reload);
  return (
    <Panel title={t('changes.title')} sub={t('changes.sub')}>
      <PagedItems
        pages={changes}
        failure={t('changes.failure')}
        skeleton={{ rows: 3, height: 40 }}
        none={<EmptyState title={t('changes.none')} />}
      >
        {change => <ChangeEntry key={change.at} change={change} />}
      </PagedItems>
    </Panel>
  );
};
