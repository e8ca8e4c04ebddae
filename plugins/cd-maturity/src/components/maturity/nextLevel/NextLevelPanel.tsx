import { makeStyles } from '@material-ui/core';
import { EntityMaturity } from 'backstage-plugin-cd-maturity-common';
import { useId, useState } from 'react';
import { useText } from '../../../hooks/useText';
import { INSET, mute, text } from '../../../theme';
import { Deciding } from '../../decision/useDeciding';
import { Action, EmptyState, ErrorState, Panel, WhyNotText } from '../../ui';
import { Step, nextSteps, shortList } from '../view';
import { WhatIfBox } from '../whatIf/WhatIfBox';
import { WhatIf } from '../whatIf/useWhatIf';
import { StepRow } from './StepRow';
import { useAimWords } from './useAimWords';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  whyNot: {
    ...text.list,
    ...mute(theme),
    margin: 0,
    padding: `0 ${INSET} 12px`,
  },
  hint: { ...text.small, ...mute(theme) },
  beyond: {
    ...text.smallStrong,
    ...mute(theme),
    margin: 0,
    padding: `12px ${INSET}`,
    borderTop: `1px solid ${theme.palette.divider}`,
  },
  more: {
    // The word on the button begins where the titles above do.
    padding: `8px calc(${INSET} - 12px)`,
    borderTop: `1px solid ${theme.palette.divider}`,
    marginTop: 'auto',
  },
}));

type Props = {
  maturity: EntityMaturity;
  deciding: Deciding;
  whatIf: WhatIf;
};

/** What to do next, best first. */
export const NextLevelPanel = ({ maturity, deciding, whatIf }: Props) => {
  const classes = useStyles();
  const t = useText();
  const whyNotId = useId();
  const [showAll, setShowAll] = useState(false);
  const all = nextSteps(maturity);
  const short = shortList(all);
  const words = useAimWords(maturity, all);
  const { first, beyond } = showAll ? all : short;
  const count = all.first.length + all.beyond.length;
  const hidden = count - short.first.length - short.beyond.length;
  const primary = [...first, ...beyond].find(
    ({ practice }) => deciding.decisions.of(practice.id)?.state === 'open',
  );
  const { decide } = maturity.rights;
  const list = (steps: Step[], from: number) => (
    <ol className={classes.list} start={from}>
      {steps.map((step, index) => (
        <StepRow
          key={step.practice.id}
          step={step}
          position={from + index}
          model={maturity.model}
          dimensions={maturity.dimensions}
          deciding={deciding}
          whatIf={whatIf}
          primary={decide && step === primary}
          describedBy={decide ? undefined : whyNotId}
        />
      ))}
    </ol>
  );

  return (
    <Panel
      title={words.title}
      sub={words.sub}
      actions={
        count > 0 && <span className={classes.hint}>{t('whatIf.hint')}</span>
      }
    >
      {!decide && (
        <p id={whyNotId} className={classes.whyNot}>
          <WhyNotText {...maturity.rights} />
        </p>
      )}
      {deciding.exemptions.failure && (
        <ErrorState
          title={t('exemption.failure')}
          error={deciding.exemptions.failure.error}
          onRetry={deciding.exemptions.failure.retry}
        />
      )}
      {count === 0 && (
        <EmptyState
          title={t('next.emptyTitle')}
          description={t('next.empty')}
        />
      )}
      {first.length > 0 && list(first, 1)}
      {first.length > 0 && beyond.length > 0 && (
        <h3 className={classes.beyond}>{t('next.beyond')}</h3>
      )}
      {beyond.length > 0 && list(beyond, first.length + 1)}
      <WhatIfBox maturity={maturity} whatIf={whatIf} />
      {hidden > 0 && (
        <div className={classes.more}>
          <Action
            variant="text"
            aria-expanded={showAll}
            onClick={() => setShowAll(!showAll)}
          >
            {showAll
              ? t('common.showFewer')
              : t('next.all', { number: String(count) })}
          </Action>
        </div>
      )}
    </Panel>
  );
};
