import { makeStyles } from '@material-ui/core';
import { MetricDto } from 'backstage-plugin-cd-maturity-common';
import { useFormat } from '../../../hooks/useFormat';
import { useText } from '../../../hooks/useText';
import { mute, tabular, text } from '../../../theme';

const useStyles = makeStyles(theme => ({
  figure: { ...text.title, ...tabular },
  small: { ...text.figure, ...tabular },
  unit: { ...text.body, ...mute(theme) },
  none: { ...text.title, ...mute(theme), fontWeight: 400 },
  noneSmall: { ...text.figure, ...mute(theme), fontWeight: 400 },
}));

type Props = {
  metric: Pick<MetricDto, 'value' | 'unit'>;
  /** A word instead of the unit. */
  unit?: string;
  size?: 'small';
};

/** A value with its unit; without a value it says so, in grey. */
export const MetricFigure = ({ metric, unit, size }: Props) => {
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  if (metric.value === undefined) {
    return (
      <div className={size ? classes.noneSmall : classes.none}>
        {t('outcomes.noValue')}
      </div>
    );
  }
  const figure = format.figure(metric.value, metric.unit);
  return (
    <div className={size ? classes.small : classes.figure}>
      {figure.number}{' '}
      <span className={classes.unit}>{unit ?? figure.unit}</span>
    </div>
  );
};
