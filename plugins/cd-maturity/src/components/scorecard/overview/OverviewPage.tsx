import { ScorecardFilter } from 'backstage-plugin-cd-maturity-common';
import { useMemo, useRef } from 'react';
import { useOnRevision } from '../../../hooks/useOnRevision';
import { useReload } from '../../../hooks/useReload';
import { useText } from '../../../hooks/useText';
import { Columns, EmptyState, Loaded, Panel } from '../../ui';
import { ScorecardFrame } from '../ScorecardFrame';
import { CampaignsPanel } from '../campaigns/CampaignsPanel';
import { OrgChangesPanel } from '../changes/OrgChangesPanel';
import { useScorecardView } from '../filters/useScorecardView';
import { OpenGatesPanel } from '../gates/OpenGatesPanel';
import { HeatMapPanel } from '../heatmap/HeatMapPanel';
import { MoversPanel } from '../movers/MoversPanel';
import { useMovers } from '../movers/useMovers';
import { EntitiesPanel } from '../table/EntitiesPanel';
import { ScorecardBar } from '../scope/ScorecardBar';
import { usePageScope } from '../scope/usePageScope';
import { SummaryTiles } from '../tiles/SummaryTiles';
import { TrendPanel } from '../trend/TrendPanel';
import { useTrend } from '../trend/useTrend';
import { useSummary } from '../useSummary';
import { ScorecardSkeleton } from './ScorecardSkeleton';

/** The organisation at a glance, and the list behind it. */
export const OverviewPage = () => {
  const t = useText();
  const view = useScorecardView();
  const { groupBy, filter } = view.view;
  const scope = usePageScope(filter.model);
  const { part, isPart } = scope;
  const summary = useSummary(groupBy, part);
  // Asked beside the summary and not after it, which only names the levels.
  const trend = useTrend(part);
  const movers = useMovers(part);
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
  const bar = (
    <ScorecardBar summary={loaded} navigation={navigation} scope={scope} />
  );

  if (loaded?.totals.eligible === 0) {
    return (
      <ScorecardFrame>
        {bar}
        <Panel
          title={t(`scorecard.${isPart ? 'emptyPartTitle' : 'emptyTitle'}`)}
        >
          <EmptyState
            description={t(`scorecard.${isPart ? 'emptyPart' : 'empty'}`)}
          />
        </Panel>
      </ScorecardFrame>
    );
  }
  return (
    <ScorecardFrame>
      {bar}
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
        <CampaignsPanel summary={loaded} filter={{ ...part, ...filter }} />
      </Columns>
      <OrgChangesPanel part={part} />
      <EntitiesPanel
        summary={loaded}
        navigation={navigation}
        within={part}
        anchor={list}
      />
    </ScorecardFrame>
  );
};
