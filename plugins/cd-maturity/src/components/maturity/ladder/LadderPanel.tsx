import { EntityMaturity } from 'backstage-plugin-cd-maturity-common';
import { useText } from '../../../hooks/useText';
import { Inset, Panel } from '../../ui';
import { SourceList } from '../sources/SourceList';
import { CouldBeBanner } from './CouldBeBanner';
import { Ladder } from './Ladder';
import { LadderLegend } from './LadderLegend';

/** Where each dimension stands, and what the evidence for it is. */
export const LadderPanel = ({ maturity }: { maturity: EntityMaturity }) => {
  const t = useText();
  return (
    <Panel title={t('ladder.title')}>
      <Inset>
        <Ladder maturity={maturity} />
        <LadderLegend maturity={maturity} />
        <CouldBeBanner maturity={maturity} />
        <SourceList sources={maturity.sources} />
      </Inset>
    </Panel>
  );
};
