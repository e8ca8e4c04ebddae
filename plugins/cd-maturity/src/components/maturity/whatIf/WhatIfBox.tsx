import { makeStyles } from '@material-ui/core';
import { EntityMaturity } from 'backstage-plugin-cd-maturity-common';
import { useText } from '../../../hooks/useText';
import { INSET, mute, text, tones } from '../../../theme';
import { Action, ErrorState, SegmentBar, Skeleton } from '../../ui';
import { useOutcomeWords } from './useOutcomeWords';
import { WhatIf } from './useWhatIf';

const useStyles = makeStyles(theme => ({
  box: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: '4px 16px',
    alignItems: 'start',
    padding: `14px ${INSET}`,
    background: tones(theme).soft,
    borderTop: `1px solid ${theme.palette.divider}`,
  },
  label: { ...text.small, ...mute(theme), margin: 0 },
  what: { ...text.strong, margin: '0 0 6px' },
  more: { ...text.small, ...mute(theme), margin: '6px 0 0' },
}));

type Props = { maturity: EntityMaturity; whatIf: WhatIf };

/** What the ticked practices would change, and that it is only imagined. */
export const WhatIfBox = ({ maturity, whatIf }: Props) => {
  const classes = useStyles();
  const t = useText();
  const words = useOutcomeWords(maturity);
  const { ticked, outcome, failure } = whatIf;
  if (ticked.size === 0) return null;
  if (failure) {
    return (
      <ErrorState
        title={t('whatIf.failure')}
        error={failure.error}
        onRetry={failure.retry}
      />
    );
  }
  const said = outcome && words(outcome, whatIf.withAll);
  return (
    <div className={classes.box}>
      <div role="status">
        <p className={classes.label}>
          {t('whatIf.with', { count: ticked.size })}
        </p>
        {said ? (
          <>
            <p className={classes.what}>{said.title}</p>
            {outcome.percent.to !== null && (
              <SegmentBar
                segments={[
                  { kind: 'progress', share: outcome.percent.to / 100 },
                ]}
                label={said.progress}
              />
            )}
            <p className={classes.more}>{said.progress}</p>
          </>
        ) : (
          <Skeleton height={40} />
        )}
      </div>
      <Action onClick={whatIf.reset}>{t('whatIf.reset')}</Action>
    </div>
  );
};
