import { useApi } from '@backstage/core-plugin-api';
import { useCallback } from 'react';
import { cdMaturityOperationsApiRef } from '../../../api/cdMaturityOperationsApiRef';
import { useFormat } from '../../../hooks/useFormat';
import { useNow } from '../../../hooks/useNow';
import { toPage, usePagedList } from '../../../hooks/usePagedList';
import { useText } from '../../../hooks/useText';
import { EmptyState, PagedItems, Panel } from '../../ui';
import { useEntryStyles } from '../useEntryStyles';

const PAGE = 20;

/** Scopes that send signals while no entity claims them. */
export const UnboundPanel = () => {
  const classes = useEntryStyles();
  const t = useText();
  const format = useFormat();
  const now = useNow();
  const api = useApi(cdMaturityOperationsApiRef);
  const read = useCallback(
    async (cursor?: string) =>
      toPage(await api.getUnboundScopes({ cursor, limit: PAGE })),
    [api],
  );
  const scopes = usePagedList(read);
  return (
    <Panel title={t('health.unboundTitle')} sub={t('health.unboundSub')}>
      <PagedItems
        pages={scopes}
        failure={t('health.unboundFailure')}
        skeleton={{ rows: 2, height: 40 }}
        none={<EmptyState title={t('health.noneUnbound')} />}
      >
        {({ source, scope, newestSignalAt }) => (
          <li key={`${source} ${scope}`} className={classes.entry}>
            <span className={classes.name}>{scope}</span>
            <span className={classes.facts}>
              {source} · {format.ago(newestSignalAt, now)}
            </span>
          </li>
        )}
      </PagedItems>
    </Panel>
  );
};
