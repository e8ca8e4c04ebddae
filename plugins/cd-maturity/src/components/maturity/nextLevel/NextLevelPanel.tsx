import { makeStyles } from '@material-ui/core';
import { EntityMaturity } from 'backstage-plugin-cd-maturity-common';
import { useId, useState } from 'react';
import { useText } from '../../../hooks/useText';
import { INSET, mute, text } from '../../../theme';
import { Decisions } from '../../decision/useDecisions';
import { Action, EmptyState, Panel } from '../../ui';
import { nextSteps } from '../view';
import { StepRow } from './StepRow';
import { useAimWords } from './useAimWords';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  whyNot: {
    ...text.list,
    ...mute(theme),
    margin: 0,
    padding: `0 ${INSET}px 12px`,
  },
  note: {
    ...text.list,
    ...mute(theme),
    margin: 0,
    padding: `0 ${INSET}px 16px`,
  },
  more: {
    padding: '8px 12px',
    borderTop: `1px solid ${theme.palette.divider}`,
    marginTop: 'auto',
  },
}));

type Props = { maturity: EntityMaturity; decisions: Decisions };

/** What to do next, best first. */
export const NextLevelPanel = ({ maturity, decisions }: Props) => {
  const classes = useStyles();
  const t = useText();
  const whyNotId = useId();
  const [showAll, setShowAll] = useState(false);
  const steps = nextSteps(maturity);
  const words = useAimWords(maturity, steps);
  const shown = showAll || steps.first.length === 0 ? steps.all : steps.first;
  const primary = shown.find(
    ({ practice }) => decisions.of(practice.id)?.state === 'open',
  );
  const { decide, whyNot } = maturity.rights;

  return (
    <Panel title={words.title} sub={words.sub}>
      {!decide && (
        <p id={whyNotId} className={classes.whyNot}>
          {whyNot ?? t('next.notAllowed')}
        </p>
      )}
      {steps.all.length === 0 && (
        <EmptyState
          title={t('next.emptyTitle')}
          description={t('next.empty')}
        />
      )}
      {steps.all.length > 0 &&
        steps.first.length === 0 &&
        steps.aim !== 'top' && (
          <p className={classes.note}>{t('next.emptySet')}</p>
        )}
      <ol className={classes.list}>
        {shown.map((step, index) => (
          <StepRow
            key={step.practice.id}
            step={step}
            position={index + 1}
            model={maturity.model}
            dimensions={maturity.dimensions}
            decisions={decisions}
            primary={decide && step === primary}
            allowed={decide}
            describedBy={decide ? undefined : whyNotId}
          />
        ))}
      </ol>
      {steps.first.length > 0 && steps.all.length > steps.first.length && (
        <div className={classes.more}>
          <Action
            variant="text"
            aria-expanded={showAll}
            onClick={() => setShowAll(!showAll)}
          >
            {showAll
              ? t('next.fewer')
              : t('next.all', { number: String(steps.all.length) })}
          </Action>
        </div>
      )}
    </Panel>
  );
};
