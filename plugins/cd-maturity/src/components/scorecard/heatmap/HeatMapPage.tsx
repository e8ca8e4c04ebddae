import { useMemo } from 'react';
import { ScorecardFrame } from '../ScorecardFrame';
import { useScorecardView } from '../filters/useScorecardView';
import { useOpenEntities } from '../useOpenEntities';
import { useSummary } from '../useSummary';
import { HeatMapPanel } from './HeatMapPanel';

/** Teams, systems or domains against dimensions, over the whole page. */
export const HeatMapPage = () => {
  const view = useScorecardView();
  const { groupBy, filter } = view.view;
  const summary = useSummary(groupBy, filter.model);
  const showOnly = useOpenEntities(view.view);
  const navigation = useMemo(() => ({ ...view, showOnly }), [view, showOnly]);
  return (
    <ScorecardFrame>
      <HeatMapPanel
        summary={summary}
        groupBy={groupBy}
        navigation={navigation}
      />
    </ScorecardFrame>
  );
};
