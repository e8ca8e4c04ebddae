import { useApi } from '@backstage/core-plugin-api';
import { ScorecardFilter } from 'backstage-plugin-cd-maturity-common';
import { useCallback } from 'react';
import { cdMaturityOrgApiRef } from '../../../api/cdMaturityOrgApiRef';
import { useAddressChoice } from '../../../hooks/useAddressChoice';
import { useResource } from '../../../hooks/useResource';
import { useText } from '../../../hooks/useText';
import { WeightsHint } from '../../shares/WeightsHint';
import {
  EmptyState,
  Loaded,
  Panel,
  SegmentedControl,
  SkeletonRows,
} from '../../ui';
import { ScorecardNavigation } from '../filters/useScorecardView';
import { HeatMapTree } from './HeatMapTree';

const groupings = ['owner', 'system', 'domain'] as const;
const columnKinds = ['dimensions', 'practices'] as const;

type Props = {
  navigation: Pick<ScorecardNavigation, 'view' | 'change'>;
  /** What the page is about. */
  part: ScorecardFilter;
  onShow(filter: ScorecardFilter): void;
};

/** The stored heat map: rows are read as they are unfolded, columns are dimensions or the practices of one. */
export const HeatMapExplorer = ({ navigation, part, onShow }: Props) => {
  const t = useText();
  const api = useApi(cdMaturityOrgApiRef);
  const { groupBy } = navigation.view;
  const shown = groupings.find(id => id === groupBy) ?? 'owner';
  const [columns, setColumns] = useAddressChoice('columns', columnKinds);
  const load = useCallback(async () => {
    const heatmap = await api.getHeatmap(shown, { ...part, columns });
    return { heatmap, of: { groupBy: shown, columns, part } };
  }, [api, shown, columns, part]);
  const loaded = useResource(load);
  return (
    <Panel
      title={t(`heat.${shown}`)}
      sub={
        columns === 'dimensions' ? (
          <>
            {t('heat.sub')}{' '}
            {loaded.status === 'ready' && (
              <WeightsHint criticality={loaded.value.heatmap.criticality} />
            )}
          </>
        ) : (
          t('heat.practicesSub')
        )
      }
      actions={
        <>
          <SegmentedControl
            label={t('heat.columns')}
            value={columns}
            onChange={setColumns}
            options={columnKinds.map(id => ({
              id,
              label: t(`heat.columnKinds.${id}`),
            }))}
          />
          <SegmentedControl
            label={t('heat.groupBy')}
            value={shown}
            onChange={value => navigation.change({ groupBy: value })}
            options={groupings.map(id => ({
              id,
              label: t(`heat.groups.${id}`),
            }))}
          />
        </>
      }
    >
      <Loaded
        resource={loaded}
        failure={t('scorecard.failure')}
        skeleton={<SkeletonRows rows={8} height={36} />}
      >
        {({ heatmap, of }) =>
          heatmap.items.length === 0 ? (
            <EmptyState
              title={t('heat.noneTitle')}
              description={t('heat.none')}
            />
          ) : (
            <HeatMapTree
              key={JSON.stringify(of)}
              heatmap={heatmap}
              part={of.part}
              groupBy={of.groupBy}
              columns={of.columns}
              onShow={onShow}
            />
          )
        }
      </Loaded>
    </Panel>
  );
};
