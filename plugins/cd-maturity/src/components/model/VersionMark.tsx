import { makeStyles } from '@material-ui/core';
import { useText } from '../../hooks/useText';
import { text, tones } from '../../theme';

const useStyles = makeStyles(theme => ({
  line: { stroke: tones(theme).outline, strokeDasharray: '4 3' },
  // An outline in the colour of the page lets it be read on every band and line.
  label: {
    ...text.smallStrong,
    fill: theme.palette.text.primary,
    stroke: theme.palette.background.paper,
    strokeWidth: 4,
    strokeLinejoin: 'round',
    paintOrder: 'stroke',
  },
}));

type Props = {
  version: string;
  /** In the plot, in pixels. */
  x: number;
  width: number;
  height: number;
};

/** From here on another version of the model decides. */
export const VersionMark = ({ version, x, width, height }: Props) => {
  const classes = useStyles();
  const t = useText();
  const atRight = x > width / 2;
  return (
    <g>
      <title>{t('trend.model', { version })}</title>
      <line className={classes.line} x1={x} x2={x} y2={height} />
      <text
        className={classes.label}
        x={atRight ? x - 6 : x + 6}
        y={16}
        textAnchor={atRight ? 'end' : 'start'}
      >
        {t('trend.version', { version })}
      </text>
    </g>
  );
};
