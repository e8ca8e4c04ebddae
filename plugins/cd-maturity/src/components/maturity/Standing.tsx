import { EntityMaturity } from 'backstage-plugin-cd-maturity-common';
import { Deciding } from '../decision/useDeciding';
import { Columns } from '../ui';
import { FreshnessBar } from './header/FreshnessBar';
import { HeaderStrip } from './header/HeaderStrip';
import { LadderPanel } from './ladder/LadderPanel';
import { NextLevelPanel } from './nextLevel/NextLevelPanel';
import { useWhatIf } from './whatIf/useWhatIf';
import { useRefresh } from './useRefresh';

type Props = {
  entityRef: string;
  maturity: EntityMaturity;
  deciding: Deciding;
  onEvaluated(): void;
};

/** Where the entity stands and what comes next. */
export const Standing = ({
  entityRef,
  maturity,
  deciding,
  onEvaluated,
}: Props) => {
  const whatIf = useWhatIf(maturity);
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
        <LadderPanel
          maturity={maturity}
          whatIf={whatIf}
          onCorrected={onEvaluated}
        />
        <NextLevelPanel
          maturity={maturity}
          deciding={deciding}
          whatIf={whatIf}
        />
      </Columns>
    </>
  );
};
