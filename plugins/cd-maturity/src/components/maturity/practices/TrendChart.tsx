import { makeStyles } from '@material-ui/core';
import { scaleLinear, scaleTime } from '@visx/scale';
import { LinePath } from '@visx/shape';
import { ClauseDto, MetricDto } from 'backstage-plugin-cd-maturity-common';
import classNames from 'classnames';
import { useFigureWords } from '../../../hooks/useFigureWords';
import { useFormat } from '../../../hooks/useFormat';
import { useText } from '../../../hooks/useText';
import { levelTone, text, tones } from '../../../theme';
import { ChartTable } from '../../ui';
import { ChartFrame, Measured, timeTicks } from '../../ui/chart';
import {
  TrendPoint,
  passes,
  passingBand,
  thresholdWordsAt,
  trendDomain,
} from './trendScale';

const WIDTH = 364;
const HEIGHT = 120;
const LEFT = 64;
const BOTTOM = 24;
const TICKS = 2;

const useStyles = makeStyles(theme => ({
  passes: { fill: levelTone(theme, 1).fill },
  threshold: { stroke: theme.palette.text.primary, strokeDasharray: '4 3' },
  // Upon the line of the figure, which may run here as well.
  words: {
    ...text.smallStrong,
    fill: theme.palette.text.primary,
    stroke: theme.palette.background.paper,
    strokeWidth: 4,
    paintOrder: 'stroke',
  },
  line: { stroke: tones(theme).ink, strokeWidth: 2 },
  last: { fill: tones(theme).ink },
  failing: {
    '&$line': { stroke: tones(theme).problem },
    '&$last': { fill: tones(theme).problem },
  },
}));

type Props = {
  metric: MetricDto;
  trend: readonly TrendPoint[];
  threshold: ClauseDto['threshold'];
};

/** Labels of an axis that are nearer than this lie upon each other. */
const LABEL_HEIGHT = 14;

const Plot = ({
  metric,
  trend,
  threshold,
  width,
}: Props & { width: number }) => {
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const title = useFigureWords().title(metric);
  const words = (value: number | null) =>
    value === null ? t('outcomes.noValue') : format.measure(value, metric.unit);
  const time = (point: TrendPoint) => Date.parse(point.at);
  const known = trend.filter(({ value }) => value !== null);
  const [from, to] = [time(trend[0]), time(trend[trend.length - 1])];
  const domain = trendDomain(trend, threshold);
  const x = scaleTime({ domain: [from, to], range: [0, width] });
  const y = scaleLinear({ domain, range: [HEIGHT - 8, 8] });
  const band = threshold && passingBand(threshold, domain);
  const last = known[known.length - 1];
  const failing =
    threshold && !passes(last.value ?? 0, threshold) && classes.failing;
  // What is asked matters more than where the axis ends.
  const ticks = threshold
    ? [
        threshold.pass,
        ...domain.filter(
          end => Math.abs(y(end) - y(threshold.pass)) >= LABEL_HEIGHT,
        ),
      ]
    : domain;
  return (
    <>
      <ChartFrame
        label={t('practices.trend.label', {
          metric: title,
          first: words(known[0].value),
          last: words(last.value),
          asked: threshold
            ? t(
                `practices.trend.asked.${
                  threshold.op === '>=' ? 'least' : 'most'
                }`,
                {
                  value: words(threshold.pass),
                },
              )
            : '',
        })}
        width={width}
        height={HEIGHT}
        left={LEFT}
        bottom={BOTTOM}
        yTicks={ticks.map(value => ({
          at: y(value) + 4,
          label: words(value),
        }))}
        xTicks={timeTicks(from, to, TICKS).map(tick => ({
          at: x(tick),
          label: format.day(new Date(tick).toISOString()),
        }))}
      >
        {band && (
          <rect
            className={classes.passes}
            width={width}
            y={y(band[1])}
            height={Math.max(y(band[0]) - y(band[1]), 0)}
          />
        )}
        {threshold && (
          <line
            className={classes.threshold}
            x2={width}
            y1={y(threshold.pass)}
            y2={y(threshold.pass)}
          />
        )}
        <LinePath
          className={classNames(classes.line, failing)}
          data={[...trend]}
          defined={({ value }) => value !== null}
          x={point => x(time(point))}
          y={point => y(point.value ?? 0)}
        />
        <circle
          className={classNames(classes.last, failing)}
          cx={x(time(last))}
          cy={y(last.value ?? 0)}
          r={3.5}
        />
        {threshold && (
          <text
            className={classes.words}
            x={width}
            y={thresholdWordsAt(threshold, y(threshold.pass), HEIGHT)}
            textAnchor="end"
          >
            {t(
              `practices.trend.passes.${
                threshold.op === '>=' ? 'above' : 'below'
              }`,
            )}
          </text>
        )}
      </ChartFrame>
      <ChartTable
        caption={title}
        columns={[t('practices.trend.day'), title]}
        rows={trend.map(({ at, value }) => [format.day(at), words(value)])}
      />
    </>
  );
};

/** How a figure moved towards or away from what is asked. */
export const TrendChart = (props: Props) => (
  <Measured fallback={WIDTH}>
    {width => <Plot {...props} width={width - LEFT} />}
  </Measured>
);
