import { makeStyles } from '@material-ui/core';
import { EntityMaturity } from 'backstage-plugin-cd-maturity-common';
import { useText } from '../../../hooks/useText';
import { mute, text, tones } from '../../../theme';
import { Outcome } from '../whatIf/outcome';
import { levelName, shortTitle, topRank } from '../../model/levels';
import { radarPoints, toPolygon } from './radarPoints';

const RADIUS = 100;
/** Room for the names around the drawing. */
const WIDTH = 340;
const HEIGHT = 264;
const NAME_AT = 1.14;

const useStyles = makeStyles(theme => ({
  figure: {
    display: 'block',
    width: '100%',
    maxWidth: 460,
    height: 'auto',
    margin: '0 auto',
    overflow: 'visible',
  },
  ring: { fill: 'none', stroke: theme.palette.divider },
  held: {
    fill: tones(theme).ink,
    fillOpacity: 0.28,
    stroke: tones(theme).ink,
    strokeWidth: 2,
  },
  couldBe: {
    fill: 'none',
    stroke: tones(theme).outline,
    strokeWidth: 1.5,
    strokeDasharray: '4 3',
  },
  tried: {
    fill: 'none',
    stroke: theme.palette.primary.main,
    strokeWidth: 2,
    transition: 'all 200ms',
  },
  target: { fill: 'none', stroke: theme.palette.text.primary },
  name: { fontSize: text.small.fontSize, fill: mute(theme).color },
}));

const anchorOf = (x: number) => {
  if (Math.abs(x) < 1) return 'middle';
  return x > 0 ? 'start' : 'end';
};

type Props = { maturity: EntityMaturity; outcome?: Outcome };

/** The dimensions as a shape; the ladder says the same in rows and words. */
export const Radar = ({ maturity, outcome }: Props) => {
  const classes = useStyles();
  const t = useText();
  const { model, dimensions, target } = maturity;
  const top = topRank(model);
  const shape = (of: (dimension: EntityMaturity['dimensions'][0]) => number) =>
    toPolygon(
      radarPoints(
        dimensions.map(item => of(item) / top),
        RADIUS,
      ),
    );
  const names = radarPoints(
    dimensions.map(() => 1),
    RADIUS * NAME_AT,
  );
  const words = dimensions
    .map(({ title, level, unrated, potential }) =>
      t('ladder.radarPoint', {
        dimension: title,
        level: unrated ? t('level.unrated') : levelName(model, level),
        potential: levelName(model, potential),
      }),
    )
    .join('. ');
  return (
    <svg
      role="img"
      aria-label={t('ladder.radar', {
        number: String(dimensions.length),
        dimensions: words,
      })}
      viewBox={`${-WIDTH / 2} ${-HEIGHT / 2} ${WIDTH} ${HEIGHT}`}
      className={classes.figure}
    >
      {model.levels.map(({ rank }) => (
        <polygon
          key={rank}
          className={classes.ring}
          points={shape(() => rank)}
        />
      ))}
      <polygon className={classes.target} points={shape(() => target.level)} />
      <polygon
        className={classes.couldBe}
        points={shape(({ potential }) => potential)}
      />
      <polygon
        className={classes.held}
        points={shape(({ progress }) => progress)}
      />
      {outcome && (
        <polygon
          className={classes.tried}
          points={shape(
            ({ id, progress }) =>
              outcome.dimensions.get(id)?.progress ?? progress,
          )}
        />
      )}
      {dimensions.map(({ id, title }, index) => (
        <text
          key={id}
          className={classes.name}
          x={names[index].x}
          y={names[index].y}
          dominantBaseline="middle"
          textAnchor={anchorOf(names[index].x)}
        >
          {shortTitle(title)}
        </text>
      ))}
    </svg>
  );
};
