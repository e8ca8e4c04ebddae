import { EntityMaturity, MetricDto } from 'backstage-plugin-cd-maturity-common';
import { Resource } from '../../hooks/useResource';
import { useDecisions } from '../decision/useDecisions';
import { Columns } from '../ui';
import { FreshnessBar } from './header/FreshnessBar';
import { HeaderStrip } from './header/HeaderStrip';
import { LadderPanel } from './ladder/LadderPanel';
import { NextLevelPanel } from './nextLevel/NextLevelPanel';
import { OutcomesPanel } from './outcomes/OutcomesPanel';
import { PracticesPanel } from './practices/PracticesPanel';
import { useRefresh } from './useRefresh';

type Props = {
  entityRef: string;
  maturity: EntityMaturity;
  metrics: Resource<MetricDto[]>;
  onChanged(): void;
};

/** The parts of the tab in their order. */
export const MaturityParts = ({
  entityRef,
  maturity,
  metrics,
  onChanged,
}: Props) => {
  const { refreshing, refresh } = useRefresh(entityRef, onChanged);
  const decisions = useDecisions(
    entityRef,
    maturity.recommendations,
    maturity.model.id,
  );
  return (
    <>
      <FreshnessBar
        maturity={maturity}
        refreshing={refreshing}
        onRefresh={refresh}
      />
      <HeaderStrip maturity={maturity} />
      <Columns>
        <LadderPanel maturity={maturity} />
        <NextLevelPanel maturity={maturity} decisions={decisions} />
      </Columns>
      <OutcomesPanel entityRef={entityRef} metrics={metrics} />
      <PracticesPanel
        entityRef={entityRef}
        maturity={maturity}
        decisions={decisions}
      />
    </>
  );
};
