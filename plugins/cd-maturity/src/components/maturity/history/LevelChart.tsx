import { makeStyles } from '@material-ui/core';
import { curveStepAfter } from '@visx/curve';
import { scaleLinear, scaleTime } from '@visx/scale';
import { LinePath } from '@visx/shape';
import {
  EntityMaturity,
  HistoryPoint,
} from 'backstage-plugin-cd-maturity-common';
import { useFormat } from '../../../hooks/useFormat';
import { useNow } from '../../../hooks/useNow';
import { useText } from '../../../hooks/useText';
import { mute, text, tones } from '../../../theme';
import { VersionMark } from '../../model/VersionMark';
import { levelName, topRank } from '../../model/levels';
import { ChartTable } from '../../ui';
import { ChartFrame, Measured, tickCount, timeTicks } from '../../ui/chart';

const WIDTH = 652;
const HEIGHT = 190;
const LEFT = 92;
const BOTTOM = 24;
const TICKS = 3;

const useStyles = makeStyles(theme => ({
  grid: { stroke: theme.palette.divider },
  level: { stroke: tones(theme).ink, strokeWidth: 2.5 },
  progress: { stroke: tones(theme).said, strokeWidth: 1.5 },
  last: { fill: tones(theme).ink },
  past: { fill: tones(theme).soft },
  computed: { strokeDasharray: '5 4' },
  point: {
    fill: theme.palette.background.paper,
    stroke: tones(theme).ink,
    strokeWidth: 1.5,
  },
  note: { ...text.small, ...mute(theme), margin: '8px 0 0' },
}));

type Props = {
  points: readonly HistoryPoint[];
  model: EntityMaturity['model'];
};

/** The points up to the first that was known at its time, and those from there on. */
const parted = (points: HistoryPoint[]) => {
  const known = points.findIndex(({ reconstructed }) => !reconstructed);
  return known < 0
    ? { past: points, present: [] }
    : { past: points.slice(0, known + 1), present: points.slice(known) };
};

const Plot = ({ points, model, width }: Props & { width: number }) => {
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const now = useNow();
  const at = (point: HistoryPoint) => Date.parse(point.at);
  const [first, last] = [points[0], points[points.length - 1]];
  // What was true last still is.
  const line = [...points, { ...last, at: new Date(now).toISOString() }];
  const { past, present } = parted(line);
  const x = scaleTime({ domain: [at(first), now], range: [0, width] });
  const y = scaleLinear({
    domain: [0, topRank(model)],
    range: [HEIGHT - 8, 8],
  });
  const ranks = [0, ...model.levels.map(({ rank }) => rank)];
  const name = (rank: number | null) =>
    rank === null ? t('level.unrated') : levelName(model, rank);
  const known = points.find(({ reconstructed }) => !reconstructed);
  return (
    <>
      <ChartFrame
        label={t('levels.label', {
          from: format.day(first.at),
          then: name(first.level),
          now: name(last.level),
        })}
        width={width}
        height={HEIGHT}
        left={LEFT}
        bottom={BOTTOM}
        yTicks={ranks.map(rank => ({ at: y(rank) + 4, label: name(rank) }))}
        xTicks={timeTicks(at(first), now, tickCount(width, TICKS)).map(
          time => ({
            at: x(time),
            label: format.day(new Date(time).toISOString()),
          }),
        )}
      >
        {first.reconstructed && (
          <rect
            className={classes.past}
            width={x(known ? at(known) : now)}
            height={HEIGHT}
          />
        )}
        {ranks.map(rank => (
          <line
            key={rank}
            className={classes.grid}
            x2={width}
            y1={y(rank)}
            y2={y(rank)}
          />
        ))}
        {[
          { key: 'past', data: past, dashed: classes.computed },
          { key: 'present', data: present, dashed: '' },
        ].map(({ key, data, dashed }) => (
          <g key={key} className={dashed}>
            <LinePath
              className={classes.progress}
              data={data}
              x={point => x(at(point))}
              y={point => y(point.progress)}
            />
            <LinePath
              className={classes.level}
              curve={curveStepAfter}
              data={data}
              defined={({ level }) => level !== null}
              x={point => x(at(point))}
              y={point => y(point.level ?? 0)}
            />
          </g>
        ))}
        {points
          .filter(({ reconstructed }) => reconstructed)
          .map(point => (
            <circle
              key={point.at}
              className={classes.point}
              cx={x(at(point))}
              cy={y(point.level ?? 0)}
              r={3}
            >
              <title>
                {t('levels.computed', {
                  day: format.day(point.at),
                  level: name(point.level),
                })}
              </title>
            </circle>
          ))}
        {last.level !== null && (
          <circle
            className={classes.last}
            cx={x(now)}
            cy={y(last.level)}
            r={3.5}
          />
        )}
        {points
          .filter(({ marker }) => marker === 'model')
          .map(point => (
            <VersionMark
              key={point.at}
              version={point.modelVersion}
              x={x(at(point))}
              width={width}
              height={HEIGHT}
            />
          ))}
      </ChartFrame>
      <ChartTable
        caption={t('levels.title')}
        columns={[
          t('practices.trend.day'),
          t('header.label'),
          t('header.progress'),
          t('header.models'),
        ]}
        rows={[...points]
          .reverse()
          .map(point => [
            format.dayAndTime(point.at),
            name(point.level),
            format.number(point.progress, 2),
            point.modelVersion,
          ])}
      />
      <p className={classes.note}>
        {first.reconstructed ? t('levels.reconstructed') : t('levels.lines')}
      </p>
    </>
  );
};

/** Published level as steps, progress as a line, versions of the model as marks. */
export const LevelChart = (props: Props) => (
  <Measured fallback={WIDTH}>
    {width => <Plot {...props} width={width - LEFT} />}
  </Measured>
);
