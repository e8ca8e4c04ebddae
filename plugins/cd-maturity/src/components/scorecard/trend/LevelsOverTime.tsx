import { useTheme } from '@material-ui/core';
import { scaleLinear, scaleTime } from '@visx/scale';
import { AreaClosed } from '@visx/shape';
import {
  ScorecardSummary,
  TrendDay,
} from 'backstage-plugin-cd-maturity-common';
import { useId } from 'react';
import { useFormat } from '../../../hooks/useFormat';
import { useText } from '../../../hooks/useText';
import { levelTone, tones } from '../../../theme';
import { VersionMark } from '../../model/VersionMark';
import { levelName, topRank } from '../../model/levels';
import { ChartFrame, Measured, tickCount, timeTicks } from '../../ui/chart';
import { EdgeLabels, edgeWidth } from './EdgeLabels';
import { LevelBand, countOf, levelBands } from './levelBands';

const WIDTH = 668;
const HEIGHT = 240;
const LEFT = 48;
const BOTTOM = 24;
const TICKS = 4;

type Props = { days: readonly TrendDay[]; model: ScorecardSummary['model'] };

const Plot = ({
  days,
  model,
  width,
  edge,
}: Props & { width: number; edge: number }) => {
  const theme = useTheme();
  const { hatchLine, hatchGround, ink } = tones(theme);
  const t = useText();
  const format = useFormat();
  const hatch = useId();
  const at = (day: string) => Date.parse(day);
  const [first, last] = [days[0], days[days.length - 1]];
  const x = scaleTime({
    domain: [at(first.day), at(last.day)],
    range: [0, width],
  });
  const y = scaleLinear({ domain: [0, 1], range: [HEIGHT, 0] });
  const bands = levelBands(days, topRank(model));
  const fill = ({ rank }: LevelBand) => {
    if (rank === null) return `url(#${hatch})`;
    return rank === 0
      ? theme.palette.background.paper
      : levelTone(theme, rank).fill;
  };
  const name = (rank: number | null) =>
    rank === null ? t('heat.key.noData') : levelName(model, rank);
  const computed = days.filter(({ reconstructed }) => reconstructed);
  const shares = ({ eligible, distribution }: TrendDay) =>
    bands
      .map(
        ({ rank }) =>
          `${format.number(countOf(distribution, rank))} ${name(rank)}`,
      )
      .concat(t('trend.of', { number: format.number(eligible) }))
      .join(', ');
  return (
    <ChartFrame
      label={t('trend.label', {
        from: format.calendarDay(first.day),
        to: format.calendarDay(last.day),
        then: shares(first),
        now: shares(last),
      })}
      width={width}
      height={HEIGHT}
      left={LEFT}
      bottom={BOTTOM}
      right={edge}
      yTicks={[1, 0.5, 0].map(share => ({
        at: y(share) + 4,
        label: format.percent(share * 100),
      }))}
      xTicks={timeTicks(
        at(first.day),
        at(last.day),
        tickCount(width, TICKS),
      ).map(time => ({
        at: x(time),
        label: format.calendarDay(new Date(time).toISOString()),
      }))}
    >
      <defs>
        <pattern
          id={hatch}
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="5" height="5" fill={hatchGround} />
          <rect width="2" height="5" fill={hatchLine} />
        </pattern>
      </defs>
      {bands.map(band => (
        <AreaClosed
          key={String(band.rank)}
          data={band.points}
          x={point => x(at(point.day))}
          y0={point => y(point.from)}
          y1={point => y(point.to)}
          yScale={y}
          fill={fill(band)}
          stroke={theme.palette.background.paper}
          strokeWidth={1}
        />
      ))}
      {computed.length > 0 && (
        <rect
          x={x(at(computed[0].day))}
          width={
            x(at(computed[computed.length - 1].day)) - x(at(computed[0].day))
          }
          height={HEIGHT}
          fill="none"
          stroke={ink}
          strokeDasharray="5 4"
        >
          <title>{t('trend.computed')}</title>
        </rect>
      )}
      {days.map(({ day, modelVersion }) =>
        modelVersion && day !== first.day ? (
          <VersionMark
            key={day}
            version={modelVersion}
            x={x(at(day))}
            width={width}
            height={HEIGHT}
          />
        ) : null,
      )}
      <EdgeLabels
        labels={[...bands].reverse().flatMap(({ rank, points }) => {
          const { from, to } = points[points.length - 1];
          const count = countOf(last.distribution, rank);
          return count === 0
            ? []
            : {
                id: String(rank),
                count: format.number(count),
                name: name(rank),
                at: y((from + to) / 2),
              };
        })}
        width={width}
        height={HEIGHT}
        edge={edge}
      />
    </ChartFrame>
  );
};

/** Share of every level in all components, day by day; those without enough data are hatched. */
export const LevelsOverTime = (props: Props) => (
  <Measured fallback={WIDTH}>
    {width => {
      const edge = edgeWidth(width);
      return <Plot {...props} width={width - LEFT - edge} edge={edge} />;
    }}
  </Measured>
);
