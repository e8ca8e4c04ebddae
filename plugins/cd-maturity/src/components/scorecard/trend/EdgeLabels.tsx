import { makeStyles } from '@material-ui/core';
import { mute, tabular, text } from '../../../theme';
import { spreadLabels } from '../../ui/chart';

/** Pixels for a count and the name of a level, and for a count alone. */
const NAMED = 104;
const COUNTED = 32;
/** Below this width of the whole chart names would leave the plot too little. */
const ROOMY = 400;
const LINE = 15;

/** How much room at the right edge the labels of a chart get. */
export const edgeWidth = (chart: number) => (chart < ROOMY ? COUNTED : NAMED);

const useStyles = makeStyles(theme => ({
  label: { ...text.small, ...tabular, fill: mute(theme).color },
  count: { fontWeight: 700, fill: theme.palette.text.primary },
}));

type EdgeLabel = {
  id: string;
  count: string;
  name: string;
  /** Middle of its band, in pixels from the top. */
  at: number;
};

type Props = {
  /** From top to bottom. */
  labels: readonly EdgeLabel[];
  /** Of the plot and of its labels, in pixels. */
  width: number;
  height: number;
  edge: number;
};

/** How many stand in each band on the last day, beside the end of the band. The chart says the same in its own words. */
export const EdgeLabels = ({ labels, width, height, edge }: Props) => {
  const classes = useStyles();
  const heights = spreadLabels(
    labels.map(({ at }) => at + 4),
    { gap: LINE, top: 10, bottom: height - 2 },
  );
  return (
    <>
      {labels.map(({ id, count, name }, index) => (
        <text
          key={id}
          className={classes.label}
          x={width + 8}
          y={heights[index]}
        >
          <tspan className={classes.count}>{count}</tspan>
          {edge === NAMED && ` ${name}`}
        </text>
      ))}
    </>
  );
};
