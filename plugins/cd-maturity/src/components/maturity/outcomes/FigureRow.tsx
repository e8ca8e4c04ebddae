import { makeStyles } from '@material-ui/core';
import { MetricDto } from 'backstage-plugin-cd-maturity-common';
import { useFigureWords } from '../../../hooks/useFigureWords';
import { useFormat } from '../../../hooks/useFormat';
import { useText } from '../../../hooks/useText';
import { INSET, mute, tabular, text } from '../../../theme';
import { MetricFigure } from './MetricFigure';
import { MetricName } from './MetricName';
import { useMetricWords } from './useMetricWords';

const useStyles = makeStyles(theme => ({
  row: {
    borderTop: `1px solid ${theme.palette.divider}`,
    padding: `16px ${INSET} 20px`,
  },
  title: { ...text.strong, margin: '0 0 8px' },
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(136px, 1fr))',
    gap: '16px 20px',
    listStyle: 'none',
    margin: 0,
    padding: 0,
    // Names of one and of two lines, and the figures below them on one line.
    '& > li': {
      display: 'grid',
      gridRow: 'span 3',
      gridTemplateRows: 'subgrid',
      rowGap: 0,
      alignItems: 'end',
    },
  },
  none: { ...text.small, ...mute(theme), margin: '12px 0 0' },
  samples: { ...text.small, ...tabular, ...mute(theme) },
}));

const Figure = ({ metric }: { metric: MetricDto }) => {
  const classes = useStyles();
  const words = useMetricWords(metric);
  return (
    <li>
      <MetricName metric={metric} as="h4" />
      <MetricFigure metric={metric} size="small" />
      <div className={classes.samples}>{words.samples}</div>
    </li>
  );
};

/** Figures of the pipeline that explain the outcomes above. */
export const FigureRow = ({ metrics }: { metrics: MetricDto[] }) => {
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const words = useFigureWords();
  if (metrics.length === 0) return null;
  const known = metrics.filter(({ value }) => value !== undefined);
  const unknown = metrics.filter(({ value }) => value === undefined);
  return (
    <div className={classes.row}>
      <h3 className={classes.title}>{t('outcomes.further')}</h3>
      <ul className={classes.list}>
        {known.map(metric => (
          <Figure key={metric.id} metric={metric} />
        ))}
      </ul>
      {unknown.length > 0 && (
        <p className={classes.none}>
          {t('outcomes.noneOf', {
            metrics: format.list(unknown.map(words.title)),
          })}
        </p>
      )}
    </div>
  );
};
