import { useApi } from '@backstage/core-plugin-api';
import { useCallback, useState } from 'react';
import { cdMaturityOperationsApiRef } from '../../../api/cdMaturityOperationsApiRef';
import { toPage, usePagedList } from '../../../hooks/usePagedList';
import { useText } from '../../../hooks/useText';
import { EmptyState, PagedItems, Panel } from '../../ui';
import { DeadLetterEntry } from './DeadLetterEntry';

const PAGE = 10;

/** Deliveries that could not be read, with the reason, and a way to try again. */
export const DeadLettersPanel = () => {
  const t = useText();
  const api = useApi(cdMaturityOperationsApiRef);
  const [replayed, setReplayed] = useState<ReadonlySet<string>>(new Set());
  const read = useCallback(
    async (cursor?: string) =>
      toPage(
        await api.getDeliveries({ state: 'dead' }, { cursor, limit: PAGE }),
      ),
    [api],
  );
  const letters = usePagedList(read);
  const shown = letters.items.filter(({ id }) => !replayed.has(id));
  return (
    <Panel title={t('health.deadTitle')} sub={t('health.deadSub')}>
      <PagedItems
        pages={{ ...letters, items: shown }}
        failure={t('health.deadFailure')}
        skeleton={{ rows: 2, height: 56 }}
        none={<EmptyState title={t('health.noneDead')} />}
      >
        {delivery => (
          <DeadLetterEntry
            key={delivery.id}
            delivery={delivery}
            onReplayed={() =>
              setReplayed(before => new Set([...before, delivery.id]))
            }
          />
        )}
      </PagedItems>
    </Panel>
  );
};
