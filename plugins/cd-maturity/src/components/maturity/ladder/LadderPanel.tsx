import { EntityMaturity } from 'backstage-plugin-cd-maturity-common';
import { useAddressChoice } from '../../../hooks/useAddressChoice';
import { useText } from '../../../hooks/useText';
import { Inset, Panel, SegmentedControl } from '../../ui';
import { Radar } from '../radar/Radar';
import { SourceList } from '../sources/SourceList';
import { CouldBeBanner } from './CouldBeBanner';
import { Ladder } from './Ladder';
import { LadderLegend } from './LadderLegend';

const views = ['ladder', 'radar'] as const;

/** Where each dimension stands, and what the evidence for it is. */
export const LadderPanel = ({ maturity }: { maturity: EntityMaturity }) => {
  const t = useText();
  const [view, setView] = useAddressChoice('standing', views);
  return (
    <Panel
      title={t('ladder.title')}
      actions={
        <SegmentedControl
          label={t('ladder.view')}
          value={view}
          onChange={setView}
          options={views.map(id => ({ id, label: t(`ladder.views.${id}`) }))}
        />
      }
    >
      <Inset>
        {view === 'radar' ? (
          <Radar maturity={maturity} />
        ) : (
          <>
            <Ladder maturity={maturity} />
            <LadderLegend maturity={maturity} />
          </>
        )}
        <CouldBeBanner maturity={maturity} />
        <SourceList sources={maturity.sources} />
      </Inset>
    </Panel>
  );
};
