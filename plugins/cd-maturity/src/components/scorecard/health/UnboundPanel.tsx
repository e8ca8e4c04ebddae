import { useApi } from '@backstage/core-plugin-api';
import { makeStyles } from '@material-ui/core';
import { useCallback } from 'react';
import { cdMaturityOperationsApiRef } from '../../../api/cdMaturityOperationsApiRef';
import { useFormat } from '../../../hooks/useFormat';
import { useNow } from '../../../hooks/useNow';
import { usePagedList } from '../../../hooks/usePagedList';
import { useText } from '../../../hooks/useText';
import {
  EmptyState,
  Inset,
  Loaded,
  MoreButton,
  Panel,
  SkeletonRows,
} from '../../ui';
import { useEntryStyles } from '../useEntryStyles';

const PAGE = 20;

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

/** Scopes that send signals while no entity claims them. */
export const UnboundPanel = () => {
  const list = useStyles();
  const classes = useEntryStyles();
  const t = useText();
  const format = useFormat();
  const now = useNow();
  const api = useApi(cdMaturityOperationsApiRef);
  const read = useCallback(
    async (cursor?: string) => {
      const page = await api.getUnboundScopes({ cursor, limit: PAGE });
      return { items: page.items, nextCursor: page.pageInfo.nextCursor };
    },
    [api],
  );
  const scopes = usePagedList(read);
  return (
    <Panel title={t('health.unboundTitle')} sub={t('health.unboundSub')}>
      <Loaded
        resource={scopes.first}
        failure={t('health.unboundFailure')}
        skeleton={<SkeletonRows rows={2} height={40} />}
      >
        {() =>
          scopes.items.length === 0 ? (
            <EmptyState title={t('health.noneUnbound')} />
          ) : (
            <Inset>
              <ul className={list.list}>
                {scopes.items.map(({ source, scope, newestSignalAt }) => (
                  <li key={`${source} ${scope}`} className={classes.entry}>
                    <span className={classes.name}>{scope}</span>
                    <span className={classes.facts}>
                      {source} · {format.ago(newestSignalAt, now)}
                    </span>
                  </li>
                ))}
              </ul>
              <MoreButton {...scopes} />
            </Inset>
          )
        }
      </Loaded>
    </Panel>
  );
};
