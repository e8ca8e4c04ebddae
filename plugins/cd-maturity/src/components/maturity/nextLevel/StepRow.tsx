import { Checkbox, makeStyles } from '@material-ui/core';
import classNames from 'classnames';
import { EntityMaturity } from 'backstage-plugin-cd-maturity-common';
import { useText } from '../../../hooks/useText';
import { INSET, mute, tabular, text, tones } from '../../../theme';
import { DecisionActions } from '../../decision/DecisionActions';
import { Said } from '../../decision/Said';
import { Deciding } from '../../decision/useDeciding';
import { BoltMark, EntityName } from '../../ui';
import { Step } from '../view';
import { WhatIf } from '../whatIf/useWhatIf';
import { StepFacts } from './StepFacts';

const TIGHT = '@container (max-width: 520px)';

const useStyles = makeStyles(theme => ({
  row: {
    display: 'grid',
    gridTemplateColumns: '20px 20px minmax(0, 1fr) auto',
    gap: '4px 12px',
    alignItems: 'start',
    padding: `14px ${INSET}`,
    borderTop: `1px solid ${theme.palette.divider}`,
    [TIGHT]: {
      gridTemplateColumns: '20px 16px minmax(0, 1fr)',
    },
  },
  ticked: { background: tones(theme).soft },
  tick: { padding: 0, '& svg': { fontSize: 20 } },
  rank: { ...text.strong, ...tabular, ...mute(theme) },
  title: { ...text.strong, margin: 0 },
  first: {
    ...text.list,
    ...mute(theme),
    margin: '4px 0 0',
    '& b': { color: theme.palette.text.primary },
  },
  act: { [TIGHT]: { gridColumn: 3, marginTop: 8 } },
}));

type Props = {
  step: Step;
  position: number;
  model: EntityMaturity['model'];
  dimensions: EntityMaturity['dimensions'];
  deciding: Deciding;
  primary: boolean;
  describedBy?: string;
  whatIf: WhatIf;
};

/** One recommendation: what, how it stands, how to begin, and what was decided. */
export const StepRow = ({
  step,
  position,
  model,
  dimensions,
  deciding,
  primary,
  describedBy,
  whatIf,
}: Props) => {
  const classes = useStyles();
  const t = useText();
  const { practice, recommendation } = step;
  const isTicked = whatIf.ticked.has(practice.id);
  const decision =
    deciding.decisions.of(practice.id) ?? recommendation.decision;
  return (
    <li className={classNames(classes.row, isTicked && classes.ticked)}>
      <Checkbox
        className={classes.tick}
        size="small"
        color="primary"
        checked={isTicked}
        onChange={() => whatIf.toggle(practice.id)}
        inputProps={{
          'aria-label': t('whatIf.tick', { practice: practice.title }),
        }}
      />
      <span className={classes.rank}>{position}</span>
      <div>
        <h3 className={classes.title}>{practice.title}</h3>
        <StepFacts practice={practice} model={model} dimensions={dimensions} />
        <p className={classes.first}>
          <b>{t('next.firstStep')}</b> {practice.remediation}
        </p>
        {practice.template && (
          <p className={classes.first}>
            <BoltMark /> <b>{t('next.template')}</b>{' '}
            <EntityName entityRef={practice.template} />
          </p>
        )}
        <Said
          practiceId={practice.id}
          decision={decision}
          deciding={deciding}
        />
      </div>
      <div className={classes.act}>
        <DecisionActions
          practice={practice}
          decision={decision}
          deciding={deciding}
          primary={primary}
          describedBy={describedBy}
        />
      </div>
    </li>
  );
};
