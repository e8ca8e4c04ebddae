import { useApi } from '@backstage/core-plugin-api';
import { makeStyles } from '@material-ui/core';
import { useCallback, useState } from 'react';
import { cdMaturityOperationsApiRef } from '../../../api/cdMaturityOperationsApiRef';
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
import { DeadLetterEntry } from './DeadLetterEntry';

const PAGE = 10;

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

/** Deliveries that could not be read, with the reason, and a way to try again. */
export const DeadLettersPanel = () => {
  const classes = useStyles();
  const t = useText();
  const api = useApi(cdMaturityOperationsApiRef);
  const [replayed, setReplayed] = useState<ReadonlySet<string>>(new Set());
  const read = useCallback(
    async (cursor?: string) => {
      const page = await api.getDeliveries(
        { state: 'dead' },
        { cursor, limit: PAGE },
      );
      return { items: page.items, nextCursor: page.pageInfo.nextCursor };
    },
    [api],
  );
  const letters = usePagedList(read);
  const shown = letters.items.filter(({ id }) => !replayed.has(id));
  return (
    <Panel title={t('health.deadTitle')} sub={t('health.deadSub')}>
      <Loaded
        resource={letters.first}
        failure={t('health.deadFailure')}
        skeleton={<SkeletonRows rows={2} height={56} />}
      >
        {() =>
          shown.length === 0 && !letters.more ? (
            <EmptyState title={t('health.noneDead')} />
          ) : (
            <Inset>
              <ul className={classes.list}>
                {shown.map(delivery => (
                  <DeadLetterEntry
                    key={delivery.id}
                    delivery={delivery}
                    onReplayed={() =>
                      setReplayed(before => new Set([...before, delivery.id]))
                    }
                  />
                ))}
              </ul>
              <MoreButton {...letters} />
            </Inset>
          )
        }
      </Loaded>
    </Panel>
  );
};
