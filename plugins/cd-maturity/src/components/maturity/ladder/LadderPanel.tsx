import { makeStyles } from '@material-ui/core';
import { EntityMaturity } from 'backstage-plugin-cd-maturity-common';
import { useAddressChoice } from '../../../hooks/useAddressChoice';
import { useText } from '../../../hooks/useText';
import { Inset, Panel, SegmentedControl } from '../../ui';
import { Radar } from '../radar/Radar';
import { SourceList } from '../sources/SourceList';
import { ImaginedNote } from '../whatIf/ImaginedNote';
import { WhatIf } from '../whatIf/useWhatIf';
import { AskList } from './AskList';
import { CouldBeBanner } from './CouldBeBanner';
import { Ladder } from './Ladder';
import { LadderLegend } from './LadderLegend';

const views = ['ladder', 'radar'] as const;

const useStyles = makeStyles({
  // Beside each other where both have room.
  beside: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 232px), 1fr))',
    columnGap: 24,
  },
});

type Props = {
  maturity: EntityMaturity;
  whatIf: WhatIf;
  onCorrected(): void;
};

/** Where each dimension stands, and what the evidence for it is. */
export const LadderPanel = ({ maturity, whatIf, onCorrected }: Props) => {
  const classes = useStyles();
  const t = useText();
  const { outcome } = whatIf;
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
        {outcome && <ImaginedNote whatIf={whatIf} />}
        {view === 'radar' ? (
          <Radar maturity={maturity} outcome={outcome} />
        ) : (
          <>
            <Ladder maturity={maturity} outcome={outcome} />
            <LadderLegend maturity={maturity} outcome={outcome} />
          </>
        )}
        <CouldBeBanner maturity={maturity} />
        <div className={classes.beside}>
          <AskList maturity={maturity} />
          <SourceList maturity={maturity} onCorrected={onCorrected} />
        </div>
      </Inset>
    </Panel>
  );
};
