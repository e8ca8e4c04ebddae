import { EntityMaturity } from 'backstage-plugin-cd-maturity-common';
import { Decisions } from '../decision/useDecisions';
import { Columns } from '../ui';
import { FreshnessBar } from './header/FreshnessBar';
import { HeaderStrip } from './header/HeaderStrip';
import { LadderPanel } from './ladder/LadderPanel';
import { NextLevelPanel } from './nextLevel/NextLevelPanel';
import { useRefresh } from './useRefresh';

type Props = {
  entityRef: string;
  maturity: EntityMaturity;
  decisions: Decisions;
  onEvaluated(): void;
};

/** Where the entity stands and what comes next. */
export const Standing = ({
  entityRef,
  maturity,
  decisions,
  onEvaluated,
}: Props) => {
  const { refreshing, refresh } = useRefresh(entityRef, onEvaluated);
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
    </>
  );
};
