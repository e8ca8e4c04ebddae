import { makeStyles } from '@material-ui/core';
import { ReactNode } from 'react';
import { mute, text } from '../../../theme';

const useStyles = makeStyles(theme => ({
  // A mark at the end of a line is seen as a whole.
  chart: { display: 'block', maxWidth: '100%', overflow: 'visible' },
  axis: { ...text.small, fill: mute(theme).color },
}));

type Tick = { at: number; label: string };

type Props = {
  /** The chart in words. */
  label: string;
  /** Of the plot, in pixels. */
  width: number;
  height: number;
  /** Room for the labels at the left and below, and for what the plot has at its right. */
  left: number;
  bottom: number;
  right?: number;
  /** Heights in the plot and dates along it, in pixels. */
  yTicks: readonly Tick[];
  xTicks: readonly Tick[];
  children: ReactNode;
};

/** A label that says the same as the one before it says nothing. */
const distinct = (ticks: readonly Tick[]) =>
  ticks.filter(({ label }, index) => label !== ticks[index - 1]?.label);

const anchorOf = (index: number, last: number) => {
  if (index === 0) return 'start';
  return index === last ? 'end' : 'middle';
};

/** A plot with labels at its left and below; measure its width to fill the room. */
export const ChartFrame = ({
  label,
  width,
  height,
  left,
  bottom,
  right = 0,
  yTicks,
  xTicks,
  children,
}: Props) => {
  const classes = useStyles();
  return (
    <svg
      role="img"
      aria-label={label}
      width={left + width + right}
      height={height + bottom}
      viewBox={`0 0 ${left + width + right} ${height + bottom}`}
      className={classes.chart}
    >
      <g transform={`translate(${left} 0)`}>{children}</g>
      {yTicks.map(tick => (
        <text
          key={tick.label}
          className={classes.axis}
          x={left - 8}
          y={Math.min(Math.max(tick.at, 10), height - 2)}
          textAnchor="end"
        >
          {tick.label}
        </text>
      ))}
      {distinct(xTicks).map((tick, index, shown) => (
        <text
          key={tick.label}
          className={classes.axis}
          x={left + tick.at}
          y={height + bottom - 4}
          textAnchor={anchorOf(index, shown.length - 1)}
        >
          {tick.label}
        </text>
      ))}
    </svg>
  );
};
