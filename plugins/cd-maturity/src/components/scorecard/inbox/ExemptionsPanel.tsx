import { useApi } from '@backstage/core-plugin-api';
import { ExemptionDto } from 'backstage-plugin-cd-maturity-common';
import { useCallback } from 'react';
import { cdMaturityPeopleApiRef } from '../../../api/cdMaturityPeopleApiRef';
import { useAddressChoice } from '../../../hooks/useAddressChoice';
import { useMyRefs } from '../../../hooks/useMyRefs';
import { useOnRevision } from '../../../hooks/useOnRevision';
import { toPage, usePagedList } from '../../../hooks/usePagedList';
import { useText } from '../../../hooks/useText';
import { EmptyState, PagedItems, Panel, SegmentedControl } from '../../ui';
import { ExemptionEntry } from './ExemptionEntry';
import { useExemptionMoves } from './useExemptionMoves';

const PAGE = 10;
const shelves = ['waiting', 'inForce', 'ended'] as const;
const STATES: Record<(typeof shelves)[number], ExemptionDto['state'][]> = {
  waiting: ['requested'],
  inForce: ['approved'],
  ended: ['rejected', 'withdrawn', 'revoked', 'expired'],
};

/** Exemptions that wait for an answer, hold or have ended. */
export const ExemptionsPanel = () => {
  const t = useText();
  const api = useApi(cdMaturityPeopleApiRef);
  const [shelf, setShelf] = useAddressChoice('exemptions', shelves);
  const me = useMyRefs();
  const user = me.status === 'ready' ? me.value.user : '';
  const moves = useExemptionMoves(user);
  const read = useCallback(
    async (cursor?: string) =>
      toPage(
        await api.getExemptions({
          state: STATES[shelf],
          cursor,
          limit: PAGE,
        }),
      ),
    [api, shelf],
  );
  const exemptions = usePagedList(read);
  useOnRevision(exemptions.reload);
  return (
    <Panel
      title={t('exemptions.title')}
      sub={t('exemptions.sub')}
      actions={
        <SegmentedControl
          label={t('exemptions.shelf')}
          value={shelf}
          onChange={setShelf}
          options={shelves.map(id => ({
            id,
            label: t(`exemptions.shelves.${id}`),
          }))}
        />
      }
    >
      <PagedItems
        pages={{ ...exemptions, items: exemptions.items.map(moves.of) }}
        failure={t('exemptions.failure')}
        skeleton={{ rows: 2, height: 88 }}
        none={
          <EmptyState
            title={t(`exemptions.none.${shelf}`)}
            description={t('exemptions.how')}
          />
        }
      >
        {exemption => (
          <ExemptionEntry
            key={exemption.id}
            exemption={exemption}
            user={user}
            saving={moves.saving === exemption.id}
            onMove={(id, note) => moves.move(exemption, id, note)}
          />
        )}
      </PagedItems>
    </Panel>
  );
};
