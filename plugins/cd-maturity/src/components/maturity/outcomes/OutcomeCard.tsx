import { makeStyles } from '@material-ui/core';
import { MetricDto } from 'backstage-plugin-cd-maturity-common';
import { useFigureWords } from '../../../hooks/useFigureWords';
import { useFormat } from '../../../hooks/useFormat';
import { useText } from '../../../hooks/useText';
import { hatch, mute, tabular, text } from '../../../theme';
import { ChartTable, Chip, Sparkline } from '../../ui';
import { BandBar } from './BandBar';
import { MetricFigure } from './MetricFigure';
import { MetricName } from './MetricName';
import { useMetricWords } from './useMetricWords';

const useStyles = makeStyles(theme => ({
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
  const figure = useFigureWords();
  const band = figure.band(metric);
  const trend = metric.trend ?? [];
  return (
    <li>
      <MetricName metric={metric} as="h3" />
      <MetricFigure metric={metric} />
      <div>
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
        {metric.band && band && metric.value !== undefined && (
          <>
            <BandBar band={metric.band} label={band} />
            <div className={classes.small}>{band}</div>
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
            caption={t('outcomes.trendOf', { metric: figure.title(metric) })}
            columns={[t('practices.trend.day'), t('outcomes.value')]}
            rows={trend.map(({ at, value }) => [
              format.day(at),
              value === null
                ? t('outcomes.noValue')
                : format.measure(value, metric.unit),
            ])}
          />
        )}
      </div>
    </li>
  );
};
