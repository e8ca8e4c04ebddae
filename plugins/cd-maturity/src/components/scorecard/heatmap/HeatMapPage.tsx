import { ScorecardFrame } from '../ScorecardFrame';
import { useScorecardView } from '../filters/useScorecardView';
import { useOpenEntities } from '../useOpenEntities';
import { HeatMapExplorer } from './HeatMapExplorer';

/** Teams, systems or domains against dimensions or practices, over the whole page. */
export const HeatMapPage = () => {
  const navigation = useScorecardView();
  const onShow = useOpenEntities(navigation.view);
  return (
    <ScorecardFrame>
      <HeatMapExplorer navigation={navigation} onShow={onShow} />
    </ScorecardFrame>
  );
};
