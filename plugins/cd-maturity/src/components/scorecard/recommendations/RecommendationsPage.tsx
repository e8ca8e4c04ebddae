import { useState } from 'react';
import { Columns } from '../../ui';
import { ScorecardFrame } from '../ScorecardFrame';
import { CampaignsPanel } from '../campaigns/CampaignsPanel';
import { useScorecardView } from '../filters/useScorecardView';
import { DisputesPanel } from '../inbox/DisputesPanel';
import { ExemptionsPanel } from '../inbox/ExemptionsPanel';
import { ScorecardBar } from '../scope/ScorecardBar';
import { useWholeSummary } from '../useSummary';
import { WorkPanel } from '../work/WorkPanel';

/** What there is to do: open practices across teams, answers that wait, and campaigns. */
export const RecommendationsPage = () => {
  const navigation = useScorecardView();
  const { groupBy, filter } = navigation.view;
  const summary = useWholeSummary(groupBy, filter.model);
  const loaded = summary.status === 'ready' ? summary.value : undefined;
  const [started, setStarted] = useState(0);
  return (
    <ScorecardFrame>
      <ScorecardBar summary={loaded} navigation={navigation} />
      <WorkPanel
        summary={loaded}
        navigation={navigation}
        onStarted={() => setStarted(count => count + 1)}
      />
      <Columns>
        <ExemptionsPanel />
        <DisputesPanel />
      </Columns>
      <CampaignsPanel key={started} summary={loaded} filter={filter} />
    </ScorecardFrame>
  );
};
