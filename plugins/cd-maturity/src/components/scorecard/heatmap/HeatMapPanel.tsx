import { GroupBy, ScorecardSummary } from 'backstage-plugin-cd-maturity-common';
import { Resource } from '../../../hooks/useResource';
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
import { HeatMap } from './HeatMap';
import { HeatMapLegend } from './HeatMapLegend';

const groupings = ['owner', 'system', 'domain'] as const;

type Props = {
  summary: Resource<ScorecardSummary>;
  groupBy: GroupBy;
  navigation: ScorecardNavigation;
};

/** Where the teams stand, dimension by dimension. */
export const HeatMapPanel = ({ summary, groupBy, navigation }: Props) => {
  const t = useText();
  const shown = groupings.find(id => id === groupBy) ?? 'owner';
  return (
    <Panel
      title={t(`heat.${shown}`)}
      sub={
        <>
          {t('heat.sub')}{' '}
          {summary.status === 'ready' && (
            <WeightsHint criticality={summary.value.criticality} />
          )}
        </>
      }
      actions={
        <SegmentedControl
          label={t('heat.groupBy')}
          value={shown}
          onChange={value => navigation.change({ groupBy: value })}
          options={groupings.map(id => ({ id, label: t(`heat.groups.${id}`) }))}
        />
      }
    >
      <Loaded
        resource={summary}
        failure={t('scorecard.failure')}
        skeleton={<SkeletonRows rows={8} height={36} />}
      >
        {value =>
          value.rows.length === 0 ? (
            <EmptyState
              title={t('heat.noneTitle')}
              description={t('heat.none')}
            />
          ) : (
            <>
              <HeatMap
                key={shown}
                summary={value}
                groupBy={groupBy}
                onShow={navigation.showOnly}
              />
              <HeatMapLegend model={value.model} />
            </>
          )
        }
      </Loaded>
    </Panel>
  );
};
