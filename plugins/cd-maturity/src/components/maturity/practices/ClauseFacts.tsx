import { makeStyles } from '@material-ui/core';
import classNames from 'classnames';
import { ClauseDto } from 'backstage-plugin-cd-maturity-common';
import { useText } from '../../../hooks/useText';
import { mute, tabular, text, tones } from '../../../theme';
import { useWindowName } from '../outcomes/useMetricWords';

const useStyles = makeStyles(theme => ({
  facts: {
    display: 'grid',
    gridTemplateColumns: '76px minmax(0, 1fr)',
    gap: '4px 12px',
    margin: 0,
    '& dt': { ...text.small, lineHeight: '20px', ...mute(theme) },
    '& dd': { ...text.body, margin: 0, overflowWrap: 'anywhere' },
  },
  figure: { ...tabular, fontWeight: 700 },
  problem: { color: tones(theme).problem },
  mute: { ...mute(theme), ...tabular },
}));

export const ClauseFacts = ({ clause }: { clause: ClauseDto }) => {
  const classes = useStyles();
  const t = useText();
  const windowName = useWindowName();
  const { expected, actual, basis, samples, window, reason, status } = clause;
  const seen = () => {
    if (samples === undefined) return undefined;
    return window
      ? t('practices.detail.samples', {
          samples: String(samples),
          window: windowName(window),
        })
      : t('practices.detail.samplesOnly', { samples: String(samples) });
  };
  return (
    <dl className={classes.facts}>
      <dt>{t('practices.detail.expected')}</dt>
      <dd>{expected}</dd>
      <dt>{t('practices.detail.actual')}</dt>
      <dd>
        {actual ? (
          <span
            className={classNames(
              classes.figure,
              status === 'fail' && classes.problem,
            )}
          >
            {actual}
          </span>
        ) : (
          <span className={classes.mute}>{t('practices.detail.nothing')}</span>
        )}{' '}
        <span className={classes.mute}>{seen()}</span>
      </dd>
      {basis && (
        <>
          <dt>{t('practices.detail.basis')}</dt>
          <dd>{t(`basis.${basis}`)}</dd>
        </>
      )}
      {reason && (
        <>
          <dt>{t('practices.detail.reason')}</dt>
          <dd>{reason}</dd>
        </>
      )}
    </dl>
  );
};
