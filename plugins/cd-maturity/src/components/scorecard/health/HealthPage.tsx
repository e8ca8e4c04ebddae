import { ScorecardFrame } from '../ScorecardFrame';
import { DeadLettersPanel } from './DeadLettersPanel';
import { SourcesPanel } from './SourcesPanel';
import { UnboundPanel } from './UnboundPanel';

/** Whether the product hears what it should: for those who run it. */
export const HealthPage = () => (
  <ScorecardFrame>
    <SourcesPanel />
    <DeadLettersPanel />
    <UnboundPanel />
  </ScorecardFrame>
);
