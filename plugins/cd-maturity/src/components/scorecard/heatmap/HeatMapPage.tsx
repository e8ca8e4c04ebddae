import { ScorecardFrame } from '../ScorecardFrame';
import { useScorecardView } from '../filters/useScorecardView';
import { ScorecardBar } from '../scope/ScorecardBar';
import { usePageScope } from '../scope/usePageScope';
import { useOpenEntities } from '../useOpenEntities';
import { useSummary } from '../useSummary';
import { HeatMapExplorer } from './HeatMapExplorer';

/** Teams, systems or domains against dimensions or practices, over the whole page. */
export const HeatMapPage = () => {
  const navigation = useScorecardView();
  const scope = usePageScope(navigation.view.filter.model);
  const summary = useSummary('owner', scope.part);
  const onShow = useOpenEntities(scope.part);
  return (
    <ScorecardFrame>
      <ScorecardBar
        summary={summary.status === 'ready' ? summary.value : undefined}
        navigation={navigation}
        scope={scope}
      />
      <HeatMapExplorer
        navigation={navigation}
        part={scope.part}
        onShow={onShow}
      />
    </ScorecardFrame>
  );
};
