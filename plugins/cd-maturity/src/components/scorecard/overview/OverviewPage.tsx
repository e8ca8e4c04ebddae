import { ScorecardFilter } from 'backstage-plugin-cd-maturity-common';
import { useMemo, useRef } from 'react';
import { useOnRevision } from '../../../hooks/useOnRevision';
import { useReload } from '../../../hooks/useReload';
import { useText } from '../../../hooks/useText';
import { Columns, EmptyState, Loaded, Panel } from '../../ui';
import { ScorecardFrame } from '../ScorecardFrame';
import { CampaignsPanel } from '../campaigns/CampaignsPanel';
import { useScorecardView } from '../filters/useScorecardView';
import { OpenGatesPanel } from '../gates/OpenGatesPanel';
import { HeatMapPanel } from '../heatmap/HeatMapPanel';
import { MoversPanel } from '../movers/MoversPanel';
import { useMovers } from '../movers/useMovers';
import { EntitiesPanel } from '../table/EntitiesPanel';
import { SummaryTiles } from '../tiles/SummaryTiles';
import { TrendPanel } from '../trend/TrendPanel';
import { useTrend } from '../trend/useTrend';
import { useSummary } from '../useSummary';
import { ScorecardBar } from './ScorecardBar';
import { ScorecardSkeleton } from './ScorecardSkeleton';

/** The organisation at a glance, and the list behind it. */
export const OverviewPage = () => {
  const t = useText();
  const view = useScorecardView();
  const { groupBy, filter } = view.view;
  const summary = useSummary(groupBy, filter.model);
  // Asked beside the summary and not after it, which only names the levels.
  const trend = useTrend(filter.model);
  const movers = useMovers(filter.model);
  const reloads = [
    useReload(summary),
    useReload(trend.trend),
    useReload(movers),
  ];
  useOnRevision(() => reloads.forEach(reload => reload()));
  const list = useRef<HTMLDivElement>(null);

  const navigation = useMemo(
    () => ({
      ...view,
      showOnly: (next: ScorecardFilter) => {
        view.showOnly(next);
        list.current?.focus({ preventScroll: true });
        list.current?.scrollIntoView?.({ block: 'start' });
      },
    }),
    [view],
  );
  const loaded = summary.status === 'ready' ? summary.value : undefined;

  if (loaded?.totals.eligible === 0) {
    return (
      <ScorecardFrame>
        <ScorecardBar summary={loaded} navigation={navigation} />
        <Panel title={t('scorecard.emptyTitle')}>
          <EmptyState description={t('scorecard.empty')} />
        </Panel>
      </ScorecardFrame>
    );
  }
  return (
    <ScorecardFrame>
      <ScorecardBar summary={loaded} navigation={navigation} />
      {summary.status === 'failed' ? null : (
        <Loaded
          resource={summary}
          failure={t('scorecard.failure')}
          skeleton={<ScorecardSkeleton />}
        >
          {value => (
            <>
              <SummaryTiles
                summary={value}
                navigation={navigation}
                trend={trend.trend}
              />
              <Columns>
                <TrendPanel model={value.model} {...trend} />
                <OpenGatesPanel summary={value} navigation={navigation} />
              </Columns>
            </>
          )}
        </Loaded>
      )}
      <HeatMapPanel
        summary={summary}
        groupBy={groupBy}
        navigation={navigation}
      />
      <Columns>
        {loaded && <MoversPanel model={loaded.model} movers={movers} />}
        <CampaignsPanel summary={loaded} filter={filter} />
      </Columns>
      <EntitiesPanel summary={loaded} navigation={navigation} anchor={list} />
    </ScorecardFrame>
  );
};
