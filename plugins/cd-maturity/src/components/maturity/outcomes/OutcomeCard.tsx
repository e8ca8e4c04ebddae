import { makeStyles } from '@material-ui/core';
import { MetricDto } from 'backstage-plugin-cd-maturity-common';
import { useFormat } from '../../../hooks/useFormat';
import { useText } from '../../../hooks/useText';
import { hatch, mute, tabular, text } from '../../../theme';
import { ChartTable, Chip, HintButton, Sparkline } from '../../ui';
import { BandBar } from './BandBar';
import { MetricDefinition } from './MetricDefinition';
import { MetricFigure } from './MetricFigure';
import { useMetricWords } from './useMetricWords';

const useStyles = makeStyles(theme => ({
  name: {
    ...text.small,
    ...mute(theme),
    display: 'flex',
    alignItems: 'center',
    gap: 4,
    margin: 0,
  },
  trend: { margin: '8px 0' },
  none: { height: 40, borderRadius: 4, background: hatch(theme) },
  small: text.small,
  samples: { ...text.small, ...tabular, ...mute(theme) },
  few: { marginTop: 6 },
}));

/** One DORA metric: value, trend, band, and what it rests on. */
export const OutcomeCard = ({ metric }: { metric: MetricDto }) => {
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const words = useMetricWords(metric);
  const trend = metric.trend ?? [];
  return (
    <li>
      <h3 className={classes.name}>
        {metric.title}
        <HintButton
          label={t('outcomes.definition', { metric: metric.title })}
          text={<MetricDefinition metric={metric} />}
        />
      </h3>
      <MetricFigure metric={metric} />
      <div className={classes.trend}>
        {words.trend ? (
          <Sparkline
            values={trend.map(({ value }) => value)}
            label={words.trend}
          />
        ) : (
          <div
            role="img"
            aria-label={t('outcomes.noTrend')}
            className={classes.none}
          />
        )}
      </div>
      {metric.band && metric.value !== undefined && (
        <>
          <BandBar band={metric.band} />
          <div className={classes.small}>{metric.band.label}</div>
        </>
      )}
      <div className={classes.samples}>{words.samples}</div>
      {metric.status === 'insufficient-samples' && (
        <div className={classes.few}>
          <Chip look="hollow">{t('outcomes.few')}</Chip>
        </div>
      )}
      {words.trend && (
        <ChartTable
          caption={t('outcomes.trendOf', { metric: metric.title })}
          columns={[t('practices.trend.day'), t('outcomes.value')]}
          rows={trend.map(({ at, value }) => [
            format.day(at),
            value === null
              ? t('outcomes.noValue')
              : format.measure(value, metric.unit),
          ])}
        />
      )}
    </li>
  );
};
