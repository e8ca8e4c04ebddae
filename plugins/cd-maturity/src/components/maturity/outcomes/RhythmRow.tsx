import { makeStyles } from '@material-ui/core';
import { MetricDto } from 'backstage-plugin-cd-maturity-common';
import { useText } from '../../../hooks/useText';
import { INSET, MEDIUM, mute, tabular, text } from '../../../theme';
import { MetricFigure } from './MetricFigure';
import { MetricName } from './MetricName';
import { ReleaseMarks } from './ReleaseMarks';
import { useMetricWords } from './useMetricWords';
import { Releases } from './useReleases';

const useStyles = makeStyles(theme => ({
  row: {
    display: 'grid',
    gridTemplateColumns: '208px minmax(0, 1fr) 232px',
    gap: 24,
    alignItems: 'center',
    padding: `16px ${INSET} 20px`,
    borderTop: `1px solid ${theme.palette.divider}`,
    [MEDIUM]: { gridTemplateColumns: 'minmax(0, 1fr)', gap: 12 },
  },
  note: { ...text.small, ...tabular, ...mute(theme), margin: 0 },
}));

type Props = { metric: MetricDto; releases: Releases };

/** Whether releases come evenly, and the releases themselves. */
export const RhythmRow = ({ metric, releases }: Props) => {
  const classes = useStyles();
  const t = useText();
  const words = useMetricWords(metric);
  return (
    <div className={classes.row}>
      <div>
        <MetricName metric={metric} as="h3" />
        <MetricFigure
          metric={metric}
          unit={t('outcomes.variation')}
          size="small"
        />
        <p className={classes.note}>{words.samples}</p>
      </div>
      <ReleaseMarks releases={releases} />
      <p className={classes.note}>{t('outcomes.rhythmWhy')}</p>
    </div>
  );
};
